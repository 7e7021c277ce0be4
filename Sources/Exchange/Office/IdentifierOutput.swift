package import Federation
package import Records
import Storage
import Tabular

/// `gonghui id check` in words. Needs no database; the divisions known are those of the file, if
/// there is one.
package struct IdentifierOutput {
  let words: Words
  let divisions: IssuingDivisions

  /// - Parameter office: `nil` when there is no database; then only the province is judged.
  package init(_ words: Words, _ office: Office?) throws {
    self.words = words
    divisions =
      try office?.read { db in try IssuingDivisions(in: db) } ?? IssuingDivisions(codes: [])
  }

  /// Writes what the number is; says whether it is right.
  package func write(
    _ text: String, as sort: NumberSort? = nil, today: Day, to output: Output
  ) throws -> Bool {
    let check = IdentifierCheck(of: text, as: sort, today: today) { divisions.contains($0) }
    let verdict = check.fault == nil ? "right" : "wrong"
    let reason =
      check.fault.map { words.say($0) }
      ?? check.warnings.map { words["value.\($0)"] }.joined(separator: " ")
    let isWords = output.form.isForPeople
    let columns: [(String, Cell)] = [
      (
        "kind", .text(isWords ? words["table.id.kind.\(check.kind.rawValue)"] : check.kind.rawValue)
      ),
      ("verdict", .text(isWords ? words["table.id.\(verdict)"] : verdict)),
      ("number", check.normal.map(Cell.identifier) ?? .empty),
      ("birth_date", check.birth.map { .day($0.text) } ?? .empty),
      (
        "gender",
        check.gender.map {
          .text(isWords ? words.choice("gender", $0.rawValue) : $0.rawValue)
        } ?? .empty
      ),
      ("reason", reason.isEmpty ? .empty : .text(reason)),
    ]
    if !output.form.isForPeople {
      let members = columns.map { JSONValue.Member($0.0, JSONValue($0.1)) }
      try output.text(JSONValue.object(members).render() + "\n")
    } else if output.form.isSheet {
      try output.rows { writer in
        try writer.write(header: columns.map(\.0))
        try writer.write(columns.map(\.1))
      }
    } else {
      try output.text(
        columns.filter { $0.1 != .empty }.map { name, cell in
          words.say(
            "table.id.line",
            figures: ["label": .text(words["table.id.\(name)"]), "value": .text(cell.plainText)])
        }.joined(separator: "\n") + "\n")
    }
    return check.fault == nil
  }
}
