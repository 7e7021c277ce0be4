import Federation
import Records
package import Storage
import Tabular

extension Office {
  /// Writes everything known of one person: on the screen a block for each sort of record, as JSON
  /// one object with a list for each, as CSV a row for each value. Throws `person.not_found`.
  package func showPerson(_ number: String, to output: Output) throws {
    try tell(to: output) { output, db in
      try showPerson(number, to: output, in: db)
      return 1
    }
  }

  /// The same inside a transaction.
  package func showPerson(
    _ number: String, to output: Output, in db: borrowing Connection
  ) throws {
    let maker = CellMaker(
      try ChoiceWords(db), language: words.language, form: output.form,
      revealed: settings.isRevealed)
    let sheet = try PersonSheet(of: number, asOf: asOf, maker, in: db)
    switch output.form {
    case .table: try output.text(try sheet.sections.map(block).joined(separator: "\n"))
    case .json, .ndjson: try output.text(json(sheet).render() + "\n")
    case .csv, .xlsx: try write(sheet, to: output)
    }
  }

  private func block(_ section: PersonSheet.Section) throws -> String {
    let labels = section.columns.map { words.label($0, of: section.name) }
    let title = words.kind(section.name)
    guard section.name != "person" else {
      let lines = zip(labels, section.rows[0]).filter { $1 != .empty }.map { ($0, $1.plainText) }
      return title + "\n" + Self.aligned(lines)
    }
    let kept = section.columns.indices.filter { index in
      section.rows.contains { $0[index] != .empty }
        && section.brief?.contains(section.columns[index]) ?? true
    }
    let sink = ByteSink()
    var table = TableWriter(to: sink)
    try table.write(
      header: kept.map { words.language == .zh ? labels[$0] : section.columns[$0] })
    for row in section.rows { try table.write(kept.map { row[$0] }) }
    try table.finish()
    return title + "\n" + String(decoding: sink.contents, as: UTF8.self)
  }

  private func json(_ sheet: PersonSheet) -> JSONValue {
    func object(_ section: PersonSheet.Section, _ row: [Cell]) -> [JSONValue.Member] {
      zip(section.columns, row).map { JSONValue.Member($0, JSONValue($1)) }
    }
    var members: [JSONValue.Member] = []
    for section in sheet.sections {
      guard section.name != "person" else {
        members += object(section, section.rows[0])
        continue
      }
      members.append(
        JSONValue.Member(
          section.name, .array(section.rows.map { .object(object(section, $0)) })))
    }
    return .object(members)
  }

  private func write(_ sheet: PersonSheet, to output: Output) throws {
    try output.rows { writer in
      try writer.write(header: ["record", "row", "column", "value"])
      for section in sheet.sections {
        for (index, row) in section.rows.enumerated() {
          for (column, cell) in zip(section.columns, row) where cell != .empty {
            try writer.write([
              .text(section.name), .integer(Int64(index + 1)), .text(column), cell,
            ])
          }
        }
      }
    }
  }

  /// Labels and values, one pair a line, the values below each other.
  static func aligned(_ lines: [(String, String)]) -> String {
    let width = lines.map { DisplayWidth.of($0.0) }.max() ?? 0
    return lines.map { label, value in
      let gap = String(repeating: " ", count: width - DisplayWidth.of(label) + 2)
      return label + gap + TerminalText.escaped(value) + "\n"
    }.joined()
  }
}
