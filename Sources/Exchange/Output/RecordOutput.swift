package import Domain
package import Storage
package import Tabular

/// Writes the records of a kind in any form: lists, exports.
package struct RecordOutput {
  let words: Words
  let maker: CellMaker
  let form: OutputFormat
  let isRevealed: Bool

  package init(_ words: Words, _ choices: ChoiceWords, form: OutputFormat, revealed: Bool) {
    self.words = words
    self.form = form
    maker = CellMaker(choices, language: words.language, form: form, revealed: revealed)
    isRevealed = revealed
  }

  /// The header of a file or table: labels in Chinese, column names in English. A masked column
  /// says so, so that nobody takes it for the real thing and `import` can refuse it.
  package func header(of kind: Kind, columns: [Field]) -> [String] {
    words.header(columns, of: kind.name, form, revealed: isRevealed)
  }

  /// Writes the records a filter lets through.
  ///
  /// - Parameter columns: a part of the kind's columns, in their order; all of them when `nil`.
  /// - Returns: how many records were written.
  package func write(
    _ kind: Kind, where filter: Filter, columns names: [String]? = nil,
    to writer: inout any RowWriter, withID: Bool = false, in db: borrowing Connection
  ) throws -> Int {
    let kept = kind.fields.indices.filter { names?.contains(kind.fields[$0].name) ?? true }
    let columns = kept.map { kind.fields[$0] }
    var header = header(of: kind, columns: columns)
    if withID {
      let isForPeople = words.language == .zh && form.isForPeople
      header.insert(isForPeople ? words["label.number"] : "id", at: 0)
    }
    if form == .xlsx {
      let described = (withID ? [Field("id", .integer)] : []) + columns
      writer.define(words.definitions(described, of: kind.name))
    }
    try writer.write(header: header)
    var count = 0
    try db.eachRecord(of: kind, where: filter) { id, values in
      var cells = kept.map { maker.cell(values[$0], kind.fields[$0].type) }
      if withID { cells.insert(.integer(id), at: 0) }
      try writer.write(cells)
      count += 1
    }
    return count
  }
}

extension Words {
  /// The names of columns as a form has them; `kind` says whose labels they are.
  func header(
    _ columns: [Field], of kind: String, _ form: OutputFormat, revealed isRevealed: Bool
  ) -> [String] {
    columns.map { field in
      if !form.isForPeople { return field.name }
      let name = language == .zh ? label(field.name, of: kind) : field.name
      return field.type.isPersonal && !isRevealed && form.isSheet
        ? name + self["table.masked_mark"] : name
    }
  }
}
