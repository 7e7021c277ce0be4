/// A table as a workbook: a sheet of rows under a frozen header, and a sheet that says what the
/// columns are.
///
/// Identifiers are text cells, days and amounts real ones. Rows go to a temporary file as they
/// come, so that a million of them need no memory. The same table gives the same bytes.
package struct XLSXWriter: RowWriter {
  /// The rows of a sheet, its header among them, and the characters of a cell.
  package static let rowLimit = 1_048_576
  package static let characterLimit = 32_767

  private let sink: ByteSink
  /// Every cell and every column is text: what a clerk types over it stays as typed.
  private let isTextOnly: Bool
  private let title: String?
  private var definitions: TableDefinitions?
  private var workbook: WorkbookFile?
  private var widths: [Int] = []
  /// The row that comes next, from 0.
  private var row = 0

  /// - Parameter title: what the sheet is called where no definitions say so.
  package init(to sink: ByteSink, title: String? = nil, textOnly isTextOnly: Bool = false) {
    self.sink = sink
    self.title = title
    self.isTextOnly = isTextOnly
  }

  package mutating func define(_ definitions: TableDefinitions) { self.definitions = definitions }

  /// Throws `xlsx.unwritable`, and what `write(_:)` throws.
  package mutating func write(header: [String]) throws(TabularError) {
    let workbook = try WorkbookFile()
    self.workbook = workbook
    try workbook.addSheet(definitions?.title ?? title)
    widths = header.map { _ in 0 }
    for (column, name) in header.enumerated() {
      try write(name, column: column, .heading, in: workbook)
    }
    row = 1
  }

  /// Throws `xlsx.control_character`, `xlsx.cell_too_long`, `xlsx.too_many_rows`.
  package mutating func write(_ cells: [Cell]) throws(TabularError) {
    guard let workbook else { preconditionFailure("a header comes first") }
    guard row < Self.rowLimit else {
      throw TabularError(.xlsxTooManyRows, ["limit": String(Self.rowLimit)])
    }
    for (column, cell) in cells.enumerated() {
      try write(cell, column: column, in: workbook)
    }
    row += 1
  }

  package mutating func finish() throws(TabularError) {
    guard let workbook else { return try sink.flush() }
    let columns = definitions?.columns ?? []
    for (column, width) in widths.enumerated() {
      let isText = isTextOnly || (column < columns.count && columns[column].holdsText)
      workbook.setWidth(width, column: column, isText: isText)
    }
    if let definitions { try write(definitions, in: workbook) }
    try workbook.close(into: sink)
    self.workbook = nil
    try sink.flush()
  }

  private mutating func write(
    _ cell: Cell, column: Int, in workbook: WorkbookFile
  ) throws(TabularError) {
    let style: WorkbookFile.Style = isTextOnly ? .text : .general
    switch cell {
    case .empty: break
    case .text(let text): try write(text, column: column, style, in: workbook)
    case .identifier(let text): try write(text, column: column, .text, in: workbook)
    case .flag(let flag): workbook.write(flag, row, column)
    case .integer(let number):
      // Beyond, a spreadsheet changes the last digits.
      guard number.magnitude < 1_000_000_000_000_000 else {
        return try write(cell.plainText, column: column, .text, in: workbook)
      }
      try write(Double(number), .integer, for: cell, column: column, in: workbook)
    case .decimal(let text):
      guard text.utf8.count <= 15, let number = Double(text) else {
        return try write(text, column: column, .text, in: workbook)
      }
      let decimals = text.utf8.lastIndex(of: 0x2E).map {
        text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1
      }
      try write(number, .decimals(decimals ?? 0), for: cell, column: column, in: workbook)
    case .percent(let text):
      guard text.utf8.count <= 15, let number = Double(text.dropLast()) else {
        return try write(text, column: column, style, in: workbook)
      }
      try write(number / 100, .percent, for: cell, column: column, in: workbook)
    case .day(let day):
      guard let serial = SheetDate.serial(of: day) else {
        return try write(day, column: column, style, in: workbook)
      }
      try write(Double(serial), .day, for: cell, column: column, in: workbook)
    }
  }

  private mutating func write(
    _ number: Double, _ style: WorkbookFile.Style, for cell: Cell, column: Int,
    in workbook: WorkbookFile
  ) throws(TabularError) {
    workbook.write(number, row, column, style)
    measure(cell.plainText, column)
  }

  private mutating func write(
    _ text: String, column: Int, _ style: WorkbookFile.Style, in workbook: WorkbookFile
  ) throws(TabularError) {
    guard !text.isEmpty else { return }
    try Self.check(text, line: row + 1, column: column + 1)
    workbook.write(text, row, column, style)
    measure(text, column)
  }

  /// Widths are found in the first rows, which are enough to read by.
  private mutating func measure(_ text: String, _ column: Int) {
    guard row < TableWriter.rowsHeldBack, column < widths.count else { return }
    widths[column] = max(widths[column], DisplayWidth.of(text))
  }

  private func write(_ definitions: TableDefinitions, in workbook: WorkbookFile)
    throws(TabularError)
  {
    try workbook.addSheet(definitions.name)
    var widths = definitions.header.map { DisplayWidth.of($0) }
    for (column, name) in definitions.header.enumerated() {
      workbook.write(name, 0, column, .heading)
    }
    for (row, described) in definitions.columns.enumerated() {
      for (column, text) in described.texts.enumerated() where !text.isEmpty {
        try Self.check(text, line: row + 2, column: column + 1)
        workbook.write(text, row + 1, column, .text)
        widths[column] = max(widths[column], DisplayWidth.of(text))
      }
    }
    for (column, width) in widths.enumerated() {
      workbook.setWidth(width, column: column, isText: true)
    }
  }

  /// XML 1.0 has no control characters but tab, LF and CR, and neither U+FFFE nor U+FFFF.
  private static func check(_ text: String, line: Int, column: Int) throws(TabularError) {
    let bytes = text.utf8
    var isPlain = true
    for byte in bytes where byte < 0x20 || byte == 0xEF { isPlain = false }
    if !isPlain {
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: continue
        case 0..<0x20, 0xFFFE, 0xFFFF:
          throw TabularError(
            .xlsxControlCharacter, line: line, column: column, ["code": scalar.codePoint])
        default: continue
        }
      }
    }
    if bytes.count > characterLimit, text.utf16.count > characterLimit {
      throw TabularError(
        .xlsxCellTooLong, line: line, column: column, ["limit": String(characterLimit)])
    }
  }
}
