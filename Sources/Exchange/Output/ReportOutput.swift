import Domain
import Storage
import Tabular

/// Writes a report in any form: rows of periods and unions, or the records behind its figures.
struct ReportOutput {
  private let words: Words
  private let choices: ChoiceWords
  private let maker: CellMaker
  private let output: Output
  private let isRevealed: Bool

  init(_ words: Words, _ choices: ChoiceWords, to output: Output, revealed: Bool) {
    self.words = words
    self.choices = choices
    self.output = output
    isRevealed = revealed
    maker = CellMaker(choices, language: words.language, form: output.form, revealed: revealed)
  }

  /// - Parameters:
  ///   - kind: whose labels the columns have: `report`, or `report_row` for what is behind it.
  ///   - total: a last line for eyes only; scripts add up what they need.
  ///   - rows: lends each row's values, in the columns' order, to the function it is given.
  /// - Returns: how many rows were written, without the total.
  func write(
    _ columns: [Field], of kind: String = "report", total: [SQLiteValue]? = nil,
    rows: ((_ row: [SQLiteValue]) throws -> Void) throws -> Void
  ) throws -> Int {
    var count = 0
    try output.rows { writer in
      try writer.write(
        header: words.header(columns, of: kind, output.form, revealed: isRevealed))
      try rows { row in
        try writer.write(cells(row, columns))
        count += 1
      }
      if let total, output.form == .table { try writer.write(cells(total, columns)) }
    }
    return count
  }

  private func cells(_ row: [SQLiteValue], _ columns: [Field]) -> [Cell] {
    zip(row, columns).map { maker.cell($0, $1.type) }
  }

  /// The name of a report's row; the remainder says that it is one.
  func name(of unit: ReportUnits.Unit) -> String {
    unit.isRemainder
      ? words.say("table.report_remainder", figures: ["name": .text(unit.name)]) : unit.name
  }

  /// A flow as its column is called: a word for readers of Chinese, the name for scripts.
  func flow(_ name: String) -> String {
    let isForScripts = output.form == .json || output.form == .ndjson
    return words.language == .zh && !isForScripts ? words.label(name, of: "report") : name
  }

  /// A group of a divided report: in words for readers of Chinese, by its code for scripts.
  func group(_ group: GrowthGroup, of grouping: GrowthGrouping?) -> String {
    let isForScripts = output.form == .json || output.form == .ndjson
    let saysWords = words.language == .zh && !isForScripts
    switch group {
    case .all: return saysWords ? words.label("all_groups", of: "report") : "all"
    case .unknown: return saysWords ? words.label("unknown_group", of: "report") : "unknown"
    case .code(let code):
      guard saysWords, let list = grouping?.list else { return code }
      return choices.word(code, in: list, language: .zh)
    }
  }
}
