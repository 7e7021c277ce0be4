import Glibc

/// The rows of a CSV file in UTF-8, read block by block: memory stays flat whatever its size.
///
/// It reads what `CSVReader` reads. Whatever stands in its way (another encoding, a broken row) is
/// thrown; who reads the whole file at once then learns the same with the right line.
package final class CSVFileReader {
  /// Stands on the present row; to begin with before the first, for the header.
  package var reader: CSVReader
  private let file: OpenFile
  /// What was read and stands behind the rows of the present block.
  private var rest: [UInt8] = []

  /// - Parameters:
  ///   - least: the fewest bytes of a file that is worth it.
  ///   - witness: sees all bytes of the file, block by block.
  /// - Returns: `nil` where the file is no regular one, smaller, or no text in UTF-8.
  package static func open(
    path: String, least: Int, witness: (([UInt8]) -> Void)? = nil
  ) -> CSVFileReader? {
    guard let file = OpenFile(path: path, least: least, witness: witness) else { return nil }
    var rest: [UInt8] = []
    guard (try? file.read(onto: &rest)) != nil, !rest.isEmpty,
      FileKind(of: rest, name: path) == .text, !rest.starts(with: [0xFF, 0xFE]),
      !rest.starts(with: [0xFE, 0xFF])
    else { return nil }
    if rest.starts(with: DecodedText.mark) { rest.removeFirst(DecodedText.mark.count) }
    guard let block = try? file.takeBlock(from: &rest) else { return nil }
    return CSVFileReader(file, CSVReader(block), rest)
  }

  private init(_ file: OpenFile, _ reader: CSVReader, _ rest: [UInt8]) {
    self.file = file
    self.reader = reader
    self.rest = rest
  }

  /// Moves to the next row of the file.
  /// - Returns: whether there is one.
  package func advance() throws(TabularError) -> Bool {
    while true {
      let start = reader.end
      do {
        if try reader.advance() { return true }
        if rest.isEmpty, file.isAtEnd { return false }
        reader = CSVReader(
          continuing: try file.takeBlock(from: &rest), separator: reader.separator,
          line: start.line)
      } catch {
        // The quote may be closed in the next block.
        guard error.name == .csvUnclosedQuote, !rest.isEmpty || !file.isAtEnd else { throw error }
        let row = reader.bytes(from: start.position)
        rest = row + rest
        reader = CSVReader(
          continuing: try file.takeBlock(from: &rest, longerThan: row.count),
          separator: reader.separator, line: start.line)
      }
    }
  }
}

/// An open file, read from its beginning to its end.
private final class OpenFile {
  private let descriptor: Int32
  private let witness: (([UInt8]) -> Void)?
  private(set) var isAtEnd = false

  private static let blockBytes = 1 << 20

  init?(path: String, least: Int, witness: (([UInt8]) -> Void)?) {
    let answer = SystemCall.retrying { unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC) }
    guard case .done(let descriptor) = answer else { return nil }
    let status = SystemCall.status(of: descriptor)
    guard let status, status.isRegularFile, status.st_size >= least else {
      Glibc.close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.witness = witness
  }

  deinit { Glibc.close(descriptor) }

  /// Takes whole lines off what was read, after reading on where it is short.
  func takeBlock(from rest: inout [UInt8], longerThan least: Int = 0) throws(TabularError)
    -> [UInt8]
  {
    while true {
      if !isAtEnd, rest.count < least + Self.blockBytes { try read(onto: &rest) }
      let end = isAtEnd ? rest.count : rest.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
      if end > least || isAtEnd {
        let block = Array(rest[..<end])
        rest.removeFirst(end)
        guard (try? UTF8Span(validating: block.span)) != nil else {
          throw TabularError(.encodingUndecodable, ["encoding": "UTF-8"])
        }
        return block
      }
      guard rest.count <= 4 * CSVReader.cellLimit else {
        throw TabularError(.csvCellTooLong, ["limit": "\(CSVReader.cellLimit / 1_000_000)"])
      }
    }
  }

  /// Adds the next block of the file.
  func read(onto bytes: inout [UInt8]) throws(TabularError) {
    var failure: Int32?
    let count = Self.blockBytes
    let part = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, failure == nil, !isAtEnd {
        let answer = SystemCall.retrying {
          let room = unsafe UnsafeMutableBufferPointer(rebasing: buffer[filled...])
          return unsafe Glibc.read(descriptor, room.baseAddress, room.count)
        }
        switch answer {
        case .done(0): isAtEnd = true
        case .done(let read): filled += read
        case .failed(let code): failure = code
        }
      }
    }
    if let failure { throw TabularError(.fileUnreadable, ["code": String(failure)]) }
    witness?(part)
    bytes += part
  }
}
