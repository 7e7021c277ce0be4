package import Domain
package import Storage

/// What a writing verb did, ready to be told.
package struct Done: Sendable {
  package let entered: Entered
  /// The batch it became; `nil` when nothing changed, or in a rehearsal.
  package let batch: Int64?
  /// In a rehearsal, what would have changed.
  package let changes: [Change]
  package let warnings: [Finding]
  package let notes: [String]
}

/// The values of one record that were not accepted, all at once.
package struct FieldProblems: Error {
  package let problems: [FieldProblem]
}

extension Office {
  /// Runs one verb of a service as one batch.
  package func perform(_ verb: (Desk, borrowing Connection) throws -> Entered) throws -> Done {
    let desk = Desk(today: settings.today)
    let written = try worded {
      try federation.store.write(settings.order) { db in try verb(desk, db) }
    }
    return Done(
      entered: written.result, batch: written.batch?.id, changes: written.changes,
      warnings: desk.warnings, notes: try said(desk.notes))
  }

  /// Enters one record from the texts somebody typed, by column name.
  package func enter(_ texts: [String: String], of kind: Kind) throws -> Done {
    let fields = try read(texts, of: kind, requiresAll: true)
    return try perform { desk, db in
      try Registry.enter([fields], of: kind, .add, desk, in: db)[0]
    }
  }

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
  package func value(_ text: String, of field: Field, in kind: String) throws -> FieldValue {
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

  func said(_ notes: [(name: String, figures: Figures)]) throws -> [String] {
    try notes.map { words.say("note.\($0.name)", figures: try worded($0.figures)) }
  }
}
