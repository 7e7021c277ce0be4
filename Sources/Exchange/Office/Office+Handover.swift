package import Federation
import Records
package import Storage
import Tabular

extension Office {
  /// The list of who goes to which union: identity number and union, a member a line.
  ///
  /// Throws `handover.bad_row` with the first line that is no such pair.
  package func handoverList(path: String) throws -> [String: String] {
    let kind = Self.handoverKind
    let file: SourceFile
    do {
      file = try FileImport.source(path: path, HeaderWords(of: kind), encoding: .auto)
    } catch let problem as Problem where problem.name.hasPrefix("import.") {
      throw Problem(.file, "handover.columns", ["path": .text(path)])
    }
    guard !file.rows.isEmpty else {
      throw Problem(.file, "handover.empty", ["path": .text(path)])
    }
    return try read { db in
      let reader = try FieldReader(db, language: words.language, today: settings.today)
      var members: [String: String] = [:]
      for row in file.rows {
        let (fields, problems) = reader.read(row.texts, of: kind)
        guard problems.isEmpty, let union = fields.text("union") else {
          throw Problem(
            .file, "handover.bad_row",
            [
              "line": .count(row.line),
              "fault": .text(
                problems.first.map { words.fault($0, row: row, of: file).reason } ?? "–"),
            ])
        }
        let number = try fields.personNumber()
        if let other = members[number], other != union {
          throw Problem(
            .value, "handover.double_row", ["line": .count(row.line), "union": .text(other)])
        }
        members[number] = union
      }
      return members
    }
  }

  private static let handoverKind = Kind(
    "handover",
    fields: [
      KindField("id_number", .identity, required: true),
      KindField("union", .unionCode, required: true),
    ],
    key: ["id_number"], order: "id_number", rows: { _ in "SELECT NULL" })

  /// Writes how many of what went where.
  package func tell(
    _ counts: [HandoverCount], to output: Output, in db: borrowing Connection
  ) throws {
    let writer = ListOutput(words: words, choices: try ChoiceWords(db), output: output)
    _ = try writer.write(
      [
        KindField("from_union", .unionCode), KindField("what", .choice("handed")),
        KindField("to_union", .unionCode), KindField("count", .integer),
      ], of: "handover"
    ) { write in
      for one in counts {
        try write([
          .text(one.from), .text(one.what.rawValue), one.to.map { .text($0) } ?? .null,
          .integer(Int64(one.count)),
        ])
      }
    }
  }

  /// Writes a union's life by date: names, levels, parents, successions with their documents.
  ///
  /// - Returns: how many lines.
  package func unionHistory(of code: String, to output: Output) throws -> Int {
    try read { db in
      let choices = try ChoiceWords(db)
      let maker = CellMaker(choices, language: words.language, form: output.form, revealed: false)
      let entries = try UnionHistory.of(code, in: db).filter { $0.on ?? .first <= asOf }
      let writer = ListOutput(words: words, choices: choices, output: output)
      return try writer.write(
        [
          KindField("on", .day), KindField("change", .choice("union_change")), KindField("before"),
          KindField("after"), KindField("document"),
        ], of: "union_history"
      ) { write in
        for entry in entries {
          let list: String? =
            switch entry.change {
            case .converted: "kind"
            case .level: "level"
            default: nil
            }
          func shown(_ text: String?) -> SQLiteValue {
            guard let text else { return .null }
            return .text(list.map { maker.cell(.text(text), .choice($0)).plainText } ?? text)
          }
          try write([
            entry.on.map { .text($0.text) } ?? .null, .text(entry.change.rawValue),
            shown(entry.before), shown(entry.after), entry.document.map { .text($0) } ?? .null,
          ])
        }
      }
    }
  }
}
