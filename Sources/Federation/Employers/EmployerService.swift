package import Records
package import Storage

/// What the office does with employers (用人单位), organised or not. Each verb runs inside one write.
package struct EmployerService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Enters an employer; one that is there already takes over what is given by an import only, and
  /// keeps its name.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    let code = try fields.required("employer_code", Fields.text)
    if let old = try db.employerIfAny(code: code) {
      let new = try changed(old, fields, in: db)
      if new != old, mode == .add {
        throw try db.alreadyThere(
          "employer", field: "employer_code", value: code, other: .text(old.name),
          on: desk.today)
      }
      if new.name != old.name { throw old.instead("employer", .text(old.name), .text(new.name)) }
      let isChanged = try db.update(new, from: old)
      return Entered("employer", old.id.rawValue, isChanged ? .changed : .unchanged)
    }
    let made = Employer(
      id: Identifier(rawValue: try db.nextID(in: "employer")), code: code,
      name: try fields.required("employer", Fields.text))
    let new = try changed(made, fields, in: db)
    try db.insert(new)
    return Entered("employer", new.id.rawValue, .added)
  }

  /// Edits name, ownership and place. Throws `employer.not_found`.
  package func edit(
    _ code: String, _ fields: Fields, revision: Int64?, in db: borrowing Connection
  ) throws -> Entered {
    guard let old = try db.employerIfAny(code: code) else {
      throw Problem(.notFound, "employer.not_found", ["employer_code": .text(code)])
    }
    try db.checkRevision(revision, of: old, "employer", code)
    let isChanged = try db.update(try changed(old, fields, in: db), from: old)
    return Entered("employer", old.id.rawValue, isChanged ? .changed : .unchanged)
  }

  private func changed(_ old: Employer, _ fields: Fields, in db: borrowing Connection) throws
    -> Employer
  {
    var new = old
    try fields.update(&new.name, "employer", Fields.text)
    fields.update(&new.ownership, "ownership", Fields.text)
    fields.update(&new.division, "division", Fields.text)
    if let ownership = new.ownership, ownership != old.ownership {
      try db.checkCode("ownership", ownership, on: desk.today)
    }
    if let division = new.division, division != old.division,
      try db.value(Int64.self, "SELECT 1 FROM division WHERE code = \(division)") == nil
    {
      desk.note("division.unknown", ["division": .text(division)])
    }
    return new
  }
}

extension Employer {
  /// The refusal of a list that says otherwise what only `employer edit` changes.
  func instead(_ field: String, _ present: Figure, _ given: Figure) -> Problem {
    Problem(
      .value, "employer.edit_instead",
      [
        "employer_code": .text(code), "employer": .text(name), "field": .field(field),
        "present": present, "given": given,
      ])
  }
}

extension Connection {
  /// The employer under a credit code; `nil` when there is none.
  func employerIfAny(code: String) throws -> Employer? {
    try first(Employer.self, "SELECT \(columns: Employer.table) FROM employer WHERE code = \(code)")
  }
}
