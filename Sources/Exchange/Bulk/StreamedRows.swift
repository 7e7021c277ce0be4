import Federation
import Records
import Storage
import Tabular

/// Where the rows of a large file are, which are not held in memory.
struct StreamedRows {
  let path: String
  /// The line of the first row below the header.
  let firstLine: Int
  /// How many there are.
  let count: Int
  /// How many are entered at a time, at most.
  let atOnce: Int
}

/// The file is not what the way in bulk was chosen for. It goes the other way.
struct OddFile: Error {}

extension SourceFile {
  /// A large list in UTF-8, of which only the header is read, and the rows are counted.
  ///
  /// - Parameters:
  ///   - least: the fewest bytes of a file that is worth it.
  ///   - atOnce: how many rows are entered at a time.
  /// - Returns: `nil` where anything is odd; who reads the whole file then says what.
  init?(streaming path: String, _ headers: HeaderWords, least: Int, atOnce: Int) {
    let digest = DigestStream()
    guard
      let file = CSVFileReader.open(path: path, least: least, witness: { digest.add($0) }),
      let (header, firstLine) = Self.header(of: headers, in: file)
    else { return nil }
    let cells = RowCells()
    var count = 0
    do {
      while try file.advance() {
        guard file.reader.line >= firstLine else { continue }
        file.reader.copy(into: cells)
        if Self.isRecord(cells, file.reader) { count += 1 }
      }
    } catch { return nil }
    self.init(
      headers, header, separator: file.reader.separator,
      streamed: StreamedRows(path: path, firstLine: firstLine, count: count, atOnce: atOnce),
      origin: FileOrigin(path: path, digest.digest()))
  }

  /// The header, read ahead in the first block, and the line on which the rows begin; `nil` where
  /// there is none, or nothing below it.
  private static func header(of headers: HeaderWords, in file: CSVFileReader) -> (Header, Int)? {
    var ahead = TableReader(file.reader)
    guard let header = try? Header(of: headers, in: &ahead), let first = try? ahead.next() else {
      return nil
    }
    return (header, first.line)
  }

  /// Whether a row is neither blank nor a remark. Most are seen to be a record by the first bytes.
  static func isRecord(_ cells: RowCells, _ reader: CSVReader) -> Bool {
    let first = cells[0]
    if let byte = first.first {
      if (0x30...0x39).contains(byte) { return true }
      // A hanzi that no remark begins with.
      if (0xE4...0xE9).contains(byte), first.count >= 3,
        !remarkStarts.contains(where: { $0.elementsEqual(first.prefix(3)) })
      {
        return true
      }
    }
    let row = reader.row
    return !row.isBlank && !isRemark(row)
  }

  private static let remarkStarts = ["合", "总", "小", "例", "示", "说", "填", "注"].map { Array($0.utf8) }

  /// Lends the rows, one after the other.
  func eachRow(_ body: (Row) throws -> Void) throws {
    guard streamed != nil else {
      for row in rows { try body(row) }
      return
    }
    let cells = RowCells()
    try eachStreamedRow(in: cells) { file, _ in try body(Row(file.reader.row, header)) }
  }

  /// Lends the rows of a file that is read row by row: the reader, which stands on the row, and its
  /// cells.
  ///
  /// - Parameter room: where the cells of the next row are to lie.
  func eachStreamedRow(
    in room: @autoclosure () -> RowCells, _ body: (CSVFileReader, RowCells) throws -> Void
  ) throws {
    guard let streamed, let file = CSVFileReader.open(path: streamed.path, least: 0) else {
      throw OddFile()
    }
    while true {
      do {
        guard try file.advance() else { return }
      } catch { throw OddFile() }
      guard file.reader.line >= streamed.firstLine else { continue }
      let cells = room()
      file.reader.copy(into: cells)
      if Self.isRecord(cells, file.reader) { try body(file, cells) }
    }
  }

  /// The same file with all its rows.
  func whole() throws -> SourceFile {
    guard let streamed else { return self }
    return try FileImport.source(path: streamed.path, headers, encoding: .auto)
  }

  package var rowCount: Int { streamed?.count ?? rows.count }
}
