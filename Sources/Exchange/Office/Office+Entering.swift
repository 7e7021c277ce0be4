package import Federation
import Records
import Storage

/// The values of one record that were not accepted, all at once.
package struct FieldProblems: Error {
  package let problems: [FieldProblem]
}

extension Office {
  /// Reads what somebody typed into fields; throws every fault at once.
  package func read(
    _ texts: [String: String], of kind: Kind, requiresAll: Bool = false, clearsEmpty: Bool = true
  ) throws -> Fields {
    let (fields, problems) = try read { db in
      try FieldReader(db, language: words.language, today: settings.today).read(
        texts, of: kind, clearsEmpty: clearsEmpty, requiresAll: requiresAll)
    }
    guard problems.isEmpty else { throw FieldProblems(problems: problems) }
    return fields
  }

  /// Reads one text as a value of a type; a fault names `field`.
  package func value(_ text: String, of field: KindField, in kind: String) throws -> KindValue {
    try read { db in
      let reader = try FieldReader(db, language: words.language, today: settings.today)
      do throws(ValueError) {
        return try reader.read(text, as: field.type)
      } catch {
        throw FieldProblems(
          problems: [FieldProblem(kind: kind, field: field, value: text, reason: error)])
      }
    }
  }

  func said(
    _ notes: [(name: String, figures: Figures)], in db: borrowing Connection
  ) throws -> [String] {
    var said: [String] = []
    for note in notes {
      said.append(words.say("note.\(note.name)", figures: try worded(note.figures, in: db)))
    }
    return said
  }
}
