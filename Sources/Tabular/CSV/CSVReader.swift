/// The rows of a CSV file, one after the other.
///
/// RFC 4180, and what real files add to it: LF, CR and CR LF in one file, `;` or tabs between the
/// cells, `sep=;` on the first line, text after a closing quote (which is kept). Rows come as they
/// are: short, long or blank; whoever reads knows how many cells there should be.
///
/// `next()` makes texts. Where that is too slow, `advance()` and `withBytes(at:)` lend the bytes.
package struct CSVReader {
  /// 10 MB a cell: a quote that was never closed would otherwise swallow the file unseen.
  package static let cellLimit = 10_000_000
  package static let columnLimit = 2_000

  /// The separator, given or detected.
  package let separator: CSVSeparator
  /// The line on which the current row begins, from 1.
  package private(set) var line = 0

  private let bytes: [UInt8]
  private let removesGuards: Bool
  private var position = 0
  private var nextLine = 1
  private var fields: [Field] = []
  /// The cells of the current row that do not stand in `bytes` as they are.
  private var scratch: [UInt8] = []

  /// Where a cell of the current row stands.
  private struct Field {
    var range: Range<Int>
    var isInScratch = false
  }

  /// Reads `bytes`, which are UTF-8. Without a separator, takes the one it detects.
  /// `removesGuards` undoes `SpreadsheetGuard`.
  package init(_ bytes: [UInt8], separator: CSVSeparator? = nil, removesGuards: Bool = true) {
    self.bytes = bytes
    self.removesGuards = removesGuards
    if bytes.starts(with: DecodedText.mark) { position = DecodedText.mark.count }
    let firstLine = bytes[position...].prefix(6).prefix { $0 != .lineFeed && $0 != .carriageReturn }
    let declared = CSVSeparator(declaredBy: firstLine)
    self.separator = separator ?? declared ?? CSVSeparator(detectedIn: bytes)
    if declared != nil {
      position += firstLine.count
      _ = endField()
    }
  }

  /// Goes on in the middle of a file, at the beginning of a row.
  init(continuing bytes: [UInt8], separator: CSVSeparator, line: Int) {
    self.bytes = bytes
    self.separator = separator
    removesGuards = true
    nextLine = line
  }

  /// Where the next row begins in the bytes, and its line.
  var end: (position: Int, line: Int) { (position, nextLine) }

  /// The bytes from a place to the end.
  func bytes(from position: Int) -> [UInt8] { Array(bytes[position...]) }

  /// The next row, or nil at the end.
  ///
  /// Throws `csv.unclosed_quote`, `csv.nul`, `csv.cell_too_long`, `csv.too_many_columns`.
  package mutating func next() throws(TabularError) -> TextRow? {
    try advance() ? row : nil
  }

  /// The current row as texts.
  package var row: TextRow {
    var cells: [String] = []
    cells.reserveCapacity(count)
    for index in 0..<count { cells.append(text(at: index)) }
    return TextRow(line: line, cells: cells)
  }

  /// Moves to the next row. Throws as `next()` does.
  /// - Returns: whether there is one.
  package mutating func advance() throws(TabularError) -> Bool {
    fields.removeAll(keepingCapacity: true)
    scratch.removeAll(keepingCapacity: true)
    guard position < bytes.count else { return false }
    line = nextLine
    repeat { try readField() } while endField()
    return true
  }

  /// How many cells the current row has.
  package var count: Int { fields.count }

  /// A cell of the current row.
  package func text(at index: Int) -> String {
    let field = fields[index]
    return field.isInScratch
      ? String(decoding: scratch[field.range], as: UTF8.self)
      : String(decoding: bytes[field.range], as: UTF8.self)
  }

  /// Lends the UTF-8 of a cell of the current row.
  package func withBytes<Result>(
    at index: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    let field = fields[index]
    return field.isInScratch
      ? try body(scratch.span.extracting(field.range))
      : try body(bytes.span.extracting(field.range))
  }

  /// Copies all cells of the current row.
  package func copy(into cells: RowCells) {
    cells.removeAll()
    for field in fields {
      let source = field.isInScratch ? scratch.span : bytes.span
      cells.append(source.extracting(field.range))
    }
  }

  private mutating func readField() throws(TabularError) {
    guard fields.count < Self.columnLimit else {
      throw TabularError(.csvTooManyColumns, line: line, ["limit": String(Self.columnLimit)])
    }
    var field: Field
    if position < bytes.count, bytes[position] == .quote {
      field = try readQuoted()
    } else {
      field = Field(range: try readPlain())
    }
    guard field.range.count <= Self.cellLimit else {
      throw TabularError(
        .csvCellTooLong, line: line, column: fields.count + 1,
        ["limit": String(Self.cellLimit / 1_000_000)])
    }
    if removesGuards { removeGuard(of: &field) }
    fields.append(field)
  }

  /// Moves past the separator or the end of the line.
  /// - Returns: whether another cell follows on the line.
  private mutating func endField() -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    position += 1
    if byte == separator.rawValue { return true }
    if byte == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed {
      position += 1
    }
    nextLine += 1
    return false
  }

  /// The bytes up to the end of the cell, which becomes the position.
  private mutating func readPlain() throws(TabularError) -> Range<Int> {
    let bytes = bytes
    let start = position
    let separator = separator.rawValue
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte > CSVSeparator.semicolon.rawValue {
        index += 1
        continue
      }
      if byte == separator || byte == .lineFeed || byte == .carriageReturn { break }
      if byte == 0 { throw TabularError(.csvNUL, line: nextLine, column: fields.count + 1) }
      index += 1
    }
    position = index
    return start..<index
  }

  private mutating func readQuoted() throws(TabularError) -> Field {
    let openedOn = nextLine
    let copied = scratch.count
    position += 1
    while true {
      let piece = try readToQuote(openedOn: openedOn)
      position += 1
      let isDoubled = position < bytes.count && bytes[position] == .quote
      if isDoubled {
        scratch.append(contentsOf: bytes[piece.lowerBound...piece.upperBound])
        position += 1
        continue
      }
      let tail = try readPlain()
      if scratch.count == copied, tail.isEmpty { return Field(range: piece) }
      scratch.append(contentsOf: bytes[piece])
      scratch.append(contentsOf: bytes[tail])
      return Field(range: copied..<scratch.count, isInScratch: true)
    }
  }

  /// The bytes up to the next quote, which becomes the position.
  private mutating func readToQuote(openedOn: Int) throws(TabularError) -> Range<Int> {
    let bytes = bytes
    let start = position
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case .quote:
        position = index
        return start..<index
      case .lineFeed: nextLine += 1
      case .carriageReturn:
        let isFollowed = index + 1 < bytes.count && bytes[index + 1] == .lineFeed
        if !isFollowed { nextLine += 1 }
      case 0: throw TabularError(.csvNUL, line: nextLine, column: fields.count + 1)
      default: break
      }
      index += 1
    }
    throw TabularError(.csvUnclosedQuote, line: openedOn, column: fields.count + 1)
  }

  private mutating func removeGuard(of field: inout Field) {
    guard !field.range.isEmpty else { return }
    let start = field.range.lowerBound
    let first = field.isInScratch ? scratch[start] : bytes[start]
    guard first == .apostrophe || first == .equals else { return }
    let cell = field.isInScratch ? scratch[field.range] : bytes[field.range]
    guard let bare = SpreadsheetGuard.unguarded(cell) else { return }
    field = Field(range: scratch.count..<(scratch.count + bare.count), isInScratch: true)
    scratch.append(contentsOf: bare)
  }
}
