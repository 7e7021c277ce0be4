package import Records
package import Tabular

/// Writes an answer to standard output or a file, in the form that was asked for: a table on a
/// terminal, CSV, JSON, a workbook. The one place where a command's data is written.
package final class OutputPresenter: Presenter {
  private let output: Output
  private let language: Language
  private let isRevealed: Bool
  private let progress: (Int) throws -> Void
  /// The table under way.
  private var table: OpenTable?
  /// Parts that were written, so that an empty line stands between them.
  private var parts = 0
  /// A record was shown: the tables that follow belong to it.
  private var hasRecord = false
  /// A line was written that stands directly above what follows.
  private var isHeaded = false
  /// In JSON: the record to which tables belong, until the end.
  private var object: [JSONValue.Member]?
  /// Rows of all tables.
  package private(set) var rowCount = 0
  /// Whether a table was shown at all: then its number of rows is worth a line.
  package private(set) var hasTable = false
  /// Columns that found no room on the screen.
  package private(set) var dropped: [Heading.Column] = []
  /// How many findings weigh: whoever asked should know that all is not well.
  package private(set) var findingCount = 0
  /// What rules only compare, in words, where the data has no room for it.
  package private(set) var remarks: [String] = []

  private struct OpenTable {
    let heading: Heading
    var writer: any RowWriter
    /// The columns that are shown; `nil` while rows are held back to find out.
    var shown: [Int]?
    var held: [[Value]] = []
    var rows: [JSONValue] = []
    /// It belongs to a record.
    var isPart = false
    /// Only the columns that somebody filled in are shown.
    var isSparse = false
  }

  package init(
    _ output: Output, language: Language, revealed isRevealed: Bool,
    progress: @escaping (Int) throws -> Void = { _ in }
  ) {
    self.output = output
    self.language = language
    self.isRevealed = isRevealed
    self.progress = progress
  }

  private var form: OutputFormat { output.form }

  /// Writes what is held back; the answer is complete then.
  package func finish() throws {
    try finishObject()
    try output.close()
  }

  package func begin(_ heading: Heading) throws {
    if !hasRecord { hasTable = true }
    if object != nil {
      table = OpenTable(heading: heading, writer: JSONWriter(to: ByteSink(), .array), shown: nil)
      return
    }
    try separate()
    var open = OpenTable(
      heading: heading, writer: try output.writer(), shown: nil)
    if form == .xlsx { open.writer.define(heading.definitions(language)) }
    open.isPart = hasRecord
    open.isSparse = form == .table && (heading.isSparse || hasRecord)
    if screenWidth == nil, !open.isSparse {
      try show(usual(heading), &open)
    }
    table = open
  }

  package func row(_ values: [Value]) throws {
    guard table != nil else { return }
    rowCount += 1
    if object != nil {
      table!.rows.append(.object(members(table!.heading, values)))
      return
    }
    if let shown = table!.shown {
      let cells = shown.map { cell(values[$0]) }
      try table!.writer.write(cells)
    } else {
      table!.held.append(values)
      if table!.held.count == TableWriter.rowsHeldBack { try release() }
    }
    if rowCount % 1_000 == 0 { try progress(1_000) }
  }

  package func end() throws {
    guard var ended = table else { return }
    if object != nil {
      object!.append(.init(ended.heading.name, .array(ended.rows)))
    } else {
      if ended.isPart, ended.isSparse, ended.shown == nil, ended.held.isEmpty {
        table = nil
        return
      }
      if ended.shown == nil {
        try release()
        ended = table!
      }
      try ended.writer.finish()
    }
    table = nil
  }

  package func record(_ heading: Heading, _ values: [Value]) throws {
    hasRecord = true
    switch form {
    case .json, .ndjson:
      if object != nil { try finishObject() }
      object = members(heading, values)
    case .table:
      try separate()
      let lines = zip(heading.columns, values).filter {
        !$1.isEmpty && !($0.isMinor && $0.name == "id")
      }
      let entries = lines.map { ($0.label.said(in: language), cell($1).plainText) }
      try output.sink.write(Office.aligned(entries))
    case .csv, .xlsx:
      try separate()
      let kept = heading.columns.indices.filter { heading.columns[$0].name != "id" }
      var writer = try output.writer()
      if form == .xlsx { writer.define(heading.definitions(language)) }
      try writer.write(header: kept.map { self.header(heading.columns[$0]) })
      try writer.write(kept.map { cell(values[$0]) })
      try writer.finish()
    }
  }

  /// On a screen each as a sheet; elsewhere as the rows of one table.
  package func records(_ heading: Heading, _ rows: [[Value]]) throws {
    if form == .table {
      for values in rows { try record(heading, values) }
      return
    }
    try begin(heading)
    for values in rows { try row(values) }
    try end()
  }

  package func findings(_ all: [Finding]) throws {
    try separate()
    let weighing = all.filter { $0.severity != .compare }
    let comparisons = all.filter { $0.severity == .compare }
    let lines = FindingOutput(Words(language))
    try lines.write(weighing, comparisons, to: output)
    findingCount += weighing.count
    if form == .table { remarks += comparisons.map(lines.line) }
  }

  /// A line above a table; in JSON the figures that it names are members of the record.
  package func line(_ text: Text) throws {
    if object != nil {
      object! += text.figures.map { JSONValue.Member($0.name, JSONValue(cell($0.value))) }
    }
    guard form == .table else { return }
    try separate()
    isHeaded = true
    try output.sink.write(ScreenText.harmless(text.said(in: language)) + "\n")
  }

  private func finishObject() throws {
    if let object { try output.sink.write(JSONValue.object(object).render() + "\n") }
    object = nil
  }

  private func separate() throws {
    if parts > 0, !isHeaded, form == .table || form == .csv { try output.sink.write("\n") }
    isHeaded = false
    parts += 1
  }

  private var screenWidth: Int? { form == .table && !output.isFile ? Terminal.width(1) : nil }

  /// Finds out which columns have room, and writes the rows that waited for it.
  private func release() throws {
    guard var open = table else { return }
    let all = usual(open.heading).filter { index in
      !open.isSparse || open.held.contains { !$0[index].isEmpty }
    }
    let shown = screenWidth.map { columns(all, of: open, within: $0) } ?? all
    dropped += all.filter { !shown.contains($0) }.map { open.heading.columns[$0] }
    try show(shown, &open)
    for values in open.held { try open.writer.write(shown.map { cell(values[$0]) }) }
    open.held = []
    table = open
  }

  private func show(_ columns: [Int], _ open: inout OpenTable) throws {
    open.shown = columns
    try open.writer.write(header: columns.map { header(open.heading.columns[$0]) })
  }

  /// On a screen, all columns but the minor ones.
  private func usual(_ heading: Heading) -> [Int] {
    heading.columns.indices.filter { form != .table || !heading.columns[$0].isMinor }
  }

  /// The columns of a choice that fit: the first, which is the key, always.
  private func columns(_ chosen: [Int], of open: OpenTable, within width: Int) -> [Int] {
    var shown = chosen
    let widths = open.heading.columns.indices.map { index in
      ([header(open.heading.columns[index])] + open.held.map { cell($0[index]).plainText })
        .map { min(DisplayWidth.of($0), 40) }.max() ?? 0
    }
    func total() -> Int { shown.map { widths[$0] + 2 }.reduce(-2, +) }
    for index in shown.reversed() where total() > width && shown.count > 2 {
      shown.removeAll { $0 == index }
    }
    return shown
  }

  private func header(_ column: Heading.Column) -> String {
    if !form.isForPeople { return column.name }
    let name = language == .zh ? column.label.said(in: .zh) : column.name
    guard column.type.isPersonal, !isRevealed, form.isSheet else { return name }
    return name + Self.maskedMark.said(in: language)
  }

  /// Behind the name of a masked column of a file, so that nobody takes it for the real thing and
  /// `import` can refuse it.
  package static let maskedMark = Text(en: "(masked)", zh: "（已遮盖）")

  private func members(_ heading: Heading, _ values: [Value]) -> [JSONValue.Member] {
    zip(heading.columns, values).map { .init($0.name, JSONValue(cell($1))) }
  }

  private func cell(_ value: Value) -> Cell {
    value.cell(
      in: language, revealed: isRevealed, saysCodes: language == .en || !form.isForPeople)
  }
}

extension Value {
  /// As a cell of a table or a file. Choices are words in Chinese and codes in English.
  package func cell(in language: Language, revealed: Bool, saysCodes: Bool) -> Cell {
    let text = text(in: language, revealed: revealed, saysCodes: saysCodes)
    switch self {
    case .none: return .empty
    case .integer(let number): return .integer(number)
    case .decimal, .money: return .decimal(text)
    case .percent: return .percent(text)
    case .day: return .day(text)
    case .identifier: return .identifier(text)
    case .personal(_, .birthDate): return revealed ? .day(text) : .text(text)
    case .personal(_, let type): return type.isIdentifier ? .identifier(text) : .text(text)
    case .text, .period, .choice, .label: return .text(text)
    case .several(let values): return values.isEmpty ? .empty : .text(text)
    }
  }
}
