import Federation
import Records
import Storage
import Tabular

/// Writes a list in any form whose columns are no kind's and whose rows are no report's.
struct ListOutput {
  let words: Words
  let choices: ChoiceWords
  let output: Output

  /// - Parameters:
  ///   - labels: whose labels the columns have.
  ///   - rows: lends each row's values, in the columns' order, to the function it is given.
  /// - Returns: how many rows were written.
  func write(
    _ columns: [KindField], of labels: String,
    rows: ((_ row: [SQLiteValue]) throws -> Void) throws -> Void
  ) throws -> Int {
    let maker = CellMaker(choices, language: words.language, form: output.form, revealed: false)
    var count = 0
    try output.rows { writer in
      if output.form == .xlsx { writer.define(words.definitions(columns, of: labels)) }
      try writer.write(header: words.header(columns, of: labels, output.form, revealed: false))
      try rows { row in
        try writer.write(zip(row, columns).map { maker.cell($0, $1.type) })
        count += 1
      }
    }
    return count
  }
}
