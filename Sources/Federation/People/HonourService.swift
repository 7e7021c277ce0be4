package import Records
package import Storage

/// What the office does with honours (荣誉). Each verb runs inside one write.
package struct HonourService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// A row of the `honour` kind: known by the person, the title and the year. An import takes over
  /// another level or certificate; by `add` the honour must be new.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    let person = try db.person(number: fields.personNumber())
    let title = try fields.required("title", Fields.text)
    let year = try year(fields)
    if let old = try db.honours(of: person.id).first(where: { $0.title == title && $0.year == year }
    ) {
      var new = old
      try takeOver(fields, into: &new)
      if new != old, mode == .add {
        throw try db.alreadyThere(
          "honour", field: "title", value: "\(title) \(year)", other: .text(person.maskedName),
          on: desk.today)
      }
      return try save(new, from: old, person, in: db)
    }
    let honour = Honour(
      id: Identifier(rawValue: try db.nextID(in: "honour")), person: person.id,
      level: try fields.required("level", Fields.text), title: title, year: year,
      certificate: fields.text("certificate"))
    try check(honour, person, in: db)
    try db.insert(honour)
    return Entered("honour", honour.id.rawValue, .added)
  }

  /// Edits an honour: level, title, year, certificate.
  ///
  /// - Parameter number: as `Connection.honour(number:)` takes it.
  package func edit(
    _ number: String, _ fields: Fields, revision: Int64?, in db: borrowing Connection
  ) throws -> Entered {
    let old = try db.honour(number: number)
    try db.checkRevision(revision, of: old, "honour", old.id.description)
    guard let person = try db.find(Person.self, old.person) else {
      throw Connection.noPerson(number: old.person.description)
    }
    var new = old
    try takeOver(fields, into: &new)
    try fields.update(&new.title, "title", Fields.text)
    if fields["year"] != nil { new.year = try year(fields) }
    let double = try db.honours(of: person.id).contains {
      $0.id != new.id && $0.title == new.title && $0.year == new.year
    }
    if double {
      throw try db.alreadyThere(
        "honour", field: "title", value: "\(new.title) \(new.year)",
        other: .text(person.maskedName), on: desk.today)
    }
    return try save(new, from: old, person, in: db)
  }

  /// Takes an honour off the records that was entered by mistake.
  package func remove(_ number: String, in db: borrowing Connection) throws -> Entered {
    let honour = try db.honour(number: number)
    try db.delete(honour)
    return Entered("honour", honour.id.rawValue, .removed)
  }

  private func takeOver(_ fields: Fields, into honour: inout Honour) throws {
    try fields.update(&honour.level, "level", Fields.text)
    fields.update(&honour.certificate, "certificate", Fields.text)
  }

  private func save(
    _ new: Honour, from old: Honour, _ person: Person, in db: borrowing Connection
  ) throws -> Entered {
    if new != old { try check(new, person, in: db) }
    let isChanged = try db.update(new, from: old)
    return Entered("honour", old.id.rawValue, isChanged ? .changed : .unchanged)
  }

  /// The year as the schema takes it; throws `honour.year`.
  private func year(_ fields: Fields) throws -> Int {
    let year = try fields.required("year", Fields.integer)
    guard (1_900...Int64(desk.today.year)).contains(year) else {
      throw Problem(
        .value, "honour.year", ["year": .text(String(year)), "today": .day(desk.today)])
    }
    return Int(year)
  }

  private func check(_ honour: Honour, _ person: Person, in db: borrowing Connection) throws {
    let day = min(Day(year: honour.year, month: 12, day: 31) ?? desk.today, desk.today)
    try db.checkCode("honour_level", honour.level, on: day)
    if let birth = person.birthDate, honour.year < birth.year {
      throw Problem(
        .value, "honour.before_birth",
        [
          "name": .text(person.maskedName), "year": .text(String(honour.year)),
          "birth_year": .text(String(birth.year)),
        ])
    }
  }
}
