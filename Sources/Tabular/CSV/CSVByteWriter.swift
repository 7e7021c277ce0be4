/// A table as CSV straight from the bytes of a query: what `CSVWriter` makes of the same cells,
/// byte for byte, without a `String` for each.
///
/// In UTF-8 only. Cells are given from left to right, and `endRow()` after the last.
@safe package final class CSVByteWriter {
  /// What is gathered before the sink gets it: 1 MiB.
  private static let enough = 1 << 20

  private let sink: ByteSink
  private let options: CSVOptions
  private var buffer: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private let marks: UnsafeMutablePointer<UInt8>
  private var count = 0
  /// Where the row begins that is being written.
  private var rowStart = 0
  /// Its line in the file, from 1, and the line breaks within its cells.
  private var line = 1
  private var breaks = 0
  private var column = 0

  package init(to sink: ByteSink, _ options: CSVOptions) {
    precondition(options.encoding == .utf8, "bytes are written as they are")
    self.sink = sink
    self.options = options
    capacity = Self.enough + Self.enough / 8
    unsafe buffer = .allocate(capacity: capacity)
    unsafe marks = Self.marks(options.separator.rawValue)
    if options.isMarked { append(DecodedText.mark) }
    rowStart = count
  }

  deinit {
    unsafe buffer.deallocate()
    unsafe marks.deallocate()
  }

  package func write(header: [String]) throws(TabularError) {
    for name in header { try write(.text(name)) }
    try endRow()
  }

  /// A cell that was made elsewhere.
  package func write(_ cell: Cell) throws(TabularError) {
    var text = cell.plainText
    var failure: TabularError?
    text.withUTF8 { bytes in
      do throws(TabularError) {
        switch cell {
        case .empty: empty()
        case .text: try unsafe self.text(bytes)
        case .identifier: try unsafe identifier(bytes)
        case .integer, .flag, .decimal, .percent, .day: try unsafe plain(bytes)
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  package func empty() { begin(0) }

  /// A text, guarded where a spreadsheet would run it. Throws `csv.nul`.
  package func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(TabularError) {
    guard unsafe appended(bytes) else { return }
    try unsafe appendOdd(bytes, isGuarded: true)
  }

  /// Digits that are no number. Throws `csv.nul`.
  package func identifier(_ bytes: UnsafeBufferPointer<UInt8>) throws(TabularError) {
    guard options.excelGuard, !bytes.isEmpty else { return try unsafe text(bytes) }
    let guarded = unsafe SpreadsheetGuard.excelGuarded(String(decoding: bytes, as: UTF8.self))
    try write(.day(guarded))
  }

  /// What no spreadsheet runs: numbers, days. Throws `csv.nul`.
  package func plain(_ bytes: UnsafeBufferPointer<UInt8>) throws(TabularError) {
    guard unsafe appended(bytes) else { return }
    try unsafe appendOdd(bytes, isGuarded: false)
  }

  /// A whole number.
  package func integer(_ value: Int64) {
    begin(24)
    if value < 0 { append(.minus) }
    append(digitsOf: value.magnitude)
  }

  /// An amount in hundredths, with two decimals.
  package func hundredths(_ value: Int64) {
    begin(24)
    if value < 0 { append(.minus) }
    let (whole, part) = value.magnitude.quotientAndRemainder(dividingBy: 100)
    append(digitsOf: whole)
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(part / 10))
    append(UInt8(ascii: "0") + UInt8(part % 10))
  }

  /// Ends the row, and hands on what is gathered where that is enough. Throws what the sink does.
  package func endRow() throws(TabularError) {
    // A line of nothing would be no row at all.
    reserve(4)
    if column == 1, count == rowStart { append([.quote, .quote]) }
    if options.lineEnding == .carriageReturnLineFeed { append(.carriageReturn) }
    append(.lineFeed)
    line += breaks + 1
    breaks = 0
    column = 0
    if count >= Self.enough { try hand() }
    rowStart = count
  }

  package func finish() throws(TabularError) {
    try hand()
    try sink.flush()
  }

  private func hand() throws(TabularError) {
    try unsafe sink.write(UnsafeBufferPointer(start: buffer, count: count))
    count = 0
  }

  /// Begins the next cell, of at most `room` bytes, each of which may have to be doubled.
  private func begin(_ room: Int) {
    reserve(room)
    if column > 0 { append(options.separator.rawValue) }
    column += 1
  }

  private func reserve(_ room: Int) {
    let needed = count + 2 * room + 8
    guard needed > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * needed)
    unsafe larger.update(from: buffer, count: count)
    unsafe buffer.deallocate()
    unsafe buffer = larger
    capacity = 2 * needed
  }

  private func append(_ byte: UInt8) {
    unsafe buffer[count] = byte
    count += 1
  }

  private func append(_ bytes: [UInt8]) {
    for byte in bytes { append(byte) }
  }

  private func append(digitsOf value: UInt64) {
    var rest = value
    var length = 1
    while rest >= 10 {
      rest /= 10
      length += 1
    }
    rest = value
    for place in (0..<length).reversed() {
      unsafe buffer[count + place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    count += length
  }

  /// Begins a cell and copies the bytes, as long as they need neither quotes nor a guard.
  ///
  /// - Returns: whether the cell is still to be written, by `appendOdd`.
  private func appended(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    begin(bytes.count)
    guard let first = unsafe bytes.first else { return false }
    var found = unsafe marks[Int(first)]
    let target = unsafe buffer + count
    let plain = unsafe found == 0 ? copyPlain(bytes, to: target) : 0
    for index in plain..<bytes.count {
      let byte = unsafe bytes[index]
      unsafe target[index] = byte
      found |= unsafe marks[Int(byte)] & Self.anywhere
    }
    guard found == 0 else { return true }
    count += bytes.count
    return false
  }

  /// Copies eight bytes at a time, as long as there is nothing among them that needs a second look,
  /// and everything above a comma needs none; at most all but the last seven.
  ///
  /// - Returns: how many bytes were copied.
  private func copyPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    guard options.separator.rawValue <= CSVSeparator.comma.rawValue else { return 0 }
    let source = unsafe UnsafeRawPointer(bytes.baseAddress)
    var index = 0
    while let source = unsafe source, index + 8 <= bytes.count {
      let word = unsafe source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // A byte below 0x2D borrows: its highest bit is set then, and was not before. The bytes of a
      // hanzi have it set before. <https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord>
      let below = (word &- 0x2D2D_2D2D_2D2D_2D2D) & ~word & 0x8080_8080_8080_8080
      guard below == 0 else { break }
      unsafe UnsafeMutableRawPointer(target).storeBytes(
        of: word, toByteOffset: index, as: UInt64.self)
      index += 8
    }
    return index
  }

  /// Of each byte whether it needs a second look: anywhere in a cell, or at its beginning.
  private static var anywhere: UInt8 { 1 }
  private static var atFirst: UInt8 { 2 }

  private static func marks(_ separator: UInt8) -> UnsafeMutablePointer<UInt8> {
    let marks = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    unsafe marks.initialize(repeating: 0, count: 256)
    for byte in [.quote, separator, .lineFeed, .carriageReturn, 0] {
      unsafe marks[Int(byte)] = anywhere
    }
    // What a spreadsheet runs, a guard, and what could be taken for a mark or a declaration (sep=).
    let first: [UInt8] = [
      .apostrophe, .equals, .plus, .minus, .at, .tab, .carriageReturn, DecodedText.mark[0], 0x73,
    ]
    for byte in first { unsafe marks[Int(byte)] |= atFirst }
    return unsafe marks
  }

  /// Writes the cell begun, with the guard and the quotes it needs.
  private func appendOdd(
    _ bytes: UnsafeBufferPointer<UInt8>, isGuarded: Bool
  ) throws(TabularError) {
    let isRisky = unsafe isGuarded && SpreadsheetGuard.isRisky(bytes)
    let separator = options.separator.rawValue
    var needsQuotes = unsafe !isRisky && Self.isMistakable(bytes)
    for index in 0..<bytes.count {
      switch unsafe bytes[index] {
      case 0: throw TabularError(.csvNUL, line: line, column: column)
      case .quote, separator: needsQuotes = true
      case .lineFeed, .carriageReturn:
        needsQuotes = true
        let isSecond =
          unsafe index > 0 && bytes[index] == .lineFeed
          && bytes[index - 1] == .carriageReturn
        breaks += isSecond ? 0 : 1
      default: break
      }
    }
    if needsQuotes { append(.quote) }
    if isRisky { append(.apostrophe) }
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      if byte == .quote { append(.quote) }
      append(byte)
    }
    if needsQuotes { append(.quote) }
  }

  /// Whether a first cell of this kind would be taken for a mark or for a declaration.
  private static func isMistakable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch unsafe bytes.first {
    case DecodedText.mark[0]: unsafe bytes.starts(with: DecodedText.mark)
    case 0x73: unsafe bytes.starts(with: "sep=".utf8)
    default: false
    }
  }
}
