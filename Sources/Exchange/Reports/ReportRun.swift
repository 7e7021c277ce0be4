import Federation
import Records
import Storage
import Tabular

/// One report being made: what is asked of it, where its rows go, and what is said beside it.
final class ReportRun {
  let order: ReportOrder
  let periods: [ReportPeriod]
  /// Said beside the report.
  private(set) var notes: [String] = []
  /// The rules whose rows the figures were judged or compared by.
  private(set) var rules: [Rule] = []
  /// The rows as they were written, without a table's total; kept where two reports are compared.
  private(set) var sheet: ReportSheet?
  private(set) var rowCount = 0
  /// What a chart of the report shows; empty for one that has none.
  private(set) var stocks: [StockSeries] = []

  private let kind: ReportKind
  private let output: Output
  private let choices: ChoiceWords
  private let maker: CellMaker
  private let noteAccess: (_ rowCount: Int) throws -> Void

  /// - Parameters:
  ///   - keeping: keeps the rows in `sheet`, besides writing them.
  ///   - noteAccess: called before full identities are shown.
  init(
    _ kind: ReportKind, _ order: ReportOrder, _ choices: ChoiceWords, to output: Output,
    keeping: Bool = false, noteAccess: @escaping (_ rowCount: Int) throws -> Void
  ) throws {
    guard kind.listing == nil || !order.request.listsRows else {
      throw Problem(
        .usage, "report.no_rows", ["command": .text("gonghui \(kind.listing ?? "")")])
    }
    self.kind = kind
    self.order = order
    self.output = output
    self.choices = choices
    self.noteAccess = noteAccess
    sheet = keeping ? ReportSheet() : nil
    periods = try ReportPeriods.cut(
      from: order.request.from ?? .first, to: order.request.to ?? .last, by: order.request.step)
    maker = CellMaker(
      choices, language: order.language, form: order.form, revealed: order.isRevealed)
  }

  var words: Words { Words(order.language) }
  var request: ReportRequest { order.request }

  /// The unions that the report has rows for.
  func units(in db: borrowing Connection) throws -> ReportUnits {
    try ReportUnits(outline(in: db), in: db)
  }

  /// How those unions stand, without the unions under them.
  func outline(in db: borrowing Connection) throws -> ReportOutline {
    let day = request.treeOn ?? .last
    return try ReportOutline(
      under: request.under ?? db.topUnion(on: day), level: request.level, on: day, in: db)
  }

  func note(_ key: String, _ figures: Figures) { notes.append(words.say(key, figures: figures)) }

  /// Has the report say how many rows it has.
  func noteRows() { notes.append(words.rows(rowCount)) }

  /// Has the report say which rule's row its figures stand on.
  func uses(_ rule: Rule) {
    if !rules.contains(rule) { rules.append(rule) }
  }

  /// Has a table be followed by a line of blocks for each unit, and a chart show them.
  func draws(_ stocks: [StockSeries]) { self.stocks = stocks }

  /// Called with the number of rows before full identities go out.
  func noteAccess(to rowCount: Int) throws {
    if order.isRevealed { try noteAccess(rowCount) }
  }

  /// - Parameters:
  ///   - labels: whose labels the columns have: `report`, or `report_row` for what is behind it.
  ///   - total: a last line for eyes only; scripts add up what they need.
  ///   - rows: lends each row's values, in the columns' order, to the function it is given.
  func write(
    _ columns: [KindField], of labels: String = "report", total: [SQLiteValue]? = nil,
    rows: ((_ row: [SQLiteValue]) throws -> Void) throws -> Void
  ) throws {
    if sheet != nil { sheet?.columns = columns.map(\.name) }
    guard order.form == .table, let essential = kind.essential, labels == "report" else {
      return try write(columns, columns.indices.map(\.self), of: labels, total: total, rows: rows)
    }
    // Only a table for eyes is held back to see which of its columns say nothing.
    var held: [[SQLiteValue]] = []
    try rows { held.append($0) }
    let shown = columns.indices.filter { index in
      essential.contains(columns[index].name) || !columns[index].type.isCounted
        || held.contains { !Self.isNothing($0[index]) }
    }
    try write(columns, shown, of: labels, total: total) { write in
      for row in held { try write(row) }
    }
    let hidden = columns.indices.filter { !shown.contains($0) }
    guard !hidden.isEmpty, !held.isEmpty else { return }
    let names = words.header(
      hidden.map { columns[$0] }, of: labels, order.form, revealed: order.isRevealed)
    note(
      "note.report.zero_columns", ["columns": .text(names.joined(separator: words["usage.list"]))])
  }

  private func write(
    _ columns: [KindField], _ shown: [Int], of labels: String, total: [SQLiteValue]?,
    rows: ((_ row: [SQLiteValue]) throws -> Void) throws -> Void
  ) throws {
    let fields = shown.map { columns[$0] }
    func cells(_ row: [SQLiteValue]) -> [Cell] {
      shown.map { maker.cell(row[$0], columns[$0].type) }
    }
    try output.rows(then: order.form == .table ? sparklines : nil) { writer in
      if order.form == .xlsx { writer.define(words.definitions(fields, of: labels)) }
      try writer.write(
        header: words.header(fields, of: labels, order.form, revealed: order.isRevealed))
      try rows { row in
        try writer.write(cells(row))
        rowCount += 1
        if sheet != nil {
          sheet?.rows.append(zip(row, columns).map { maker.cell($0, $1.type).plainText })
        }
      }
      if let total, order.form == .table { try writer.write(cells(total)) }
    }
  }

  private static func isNothing(_ value: SQLiteValue) -> Bool {
    value == .null || value == .integer(0)
  }

  /// The name of a report's row; the remainder says that it is one.
  func name(of unit: ReportUnits.Unit) -> String {
    unit.isRemainder
      ? words.say("table.report_remainder", figures: ["name": .text(unit.name)]) : unit.name
  }

  /// A flow as its column is called: a word for readers of Chinese, the name for scripts.
  func flow(_ name: String) -> String {
    let isForScripts = !order.form.isForPeople
    return order.language == .zh && !isForScripts ? words.label(name, of: "report") : name
  }

  /// A group of a divided report: in words for readers of Chinese, by its code for scripts.
  func group(_ group: GrowthGroup, of grouping: GrowthGrouping?) -> String {
    let isForScripts = !order.form.isForPeople
    let saysWords = order.language == .zh && !isForScripts
    switch group {
    case .all: return saysWords ? words.label("all_groups", of: "report") : "all"
    case .unknown: return saysWords ? words.label("unknown_group", of: "report") : "unknown"
    case .code(let code):
      guard saysWords, let list = grouping?.list else { return code }
      return choices.word(code, in: list, language: .zh)
    }
  }
}

/// The rows of a report as plain texts, by the columns' names.
struct ReportSheet: Equatable {
  var columns: [String] = []
  var rows: [[String]] = []
}

extension FieldType {
  /// A number that a report counts, adds up or derives.
  fileprivate var isCounted: Bool {
    switch self {
    case .integer, .money, .percent: true
    default: false
    }
  }
}
