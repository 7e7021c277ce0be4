package import Records
package import Storage

/// What the office does with people, whatever their role. Each verb runs inside one write.
package struct PersonService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// The person of `id_number` with what else is given taken over, or a new one.
  ///
  /// Another name for a known number is refused (`identity.unique`); gender and birth that the
  /// number denies are refused; where they are not given they are read from the number.
  package func findOrEnter(_ fields: Fields, in db: borrowing Connection) throws -> (
    person: Person, effect: Effect
  ) {
    let reading = try fields.required("id_number", Fields.identity)
    if let record = try db.record(storedNumber: reading.number.text) {
      let old = try db.following(record)
      // What is said of a record that was merged was said of the wrong number or name.
      if record.id != old.id {
        if let name = fields.text("name"), name != record.name {
          try desk.judge(old.nameBreach(name), on: desk.today, "person", old.number, in: db)
        }
        desk.note(
          "person.merged",
          ["number": .text(record.maskedNumber), "kept": .text(old.number)])
        return (old, .unchanged)
      }
      if let name = fields.text("name") {
        try desk.judge(old.nameBreach(name), on: desk.today, "person", old.number, in: db)
      }
      return try update(old, fields, in: db)
    }
    var person = Person(
      id: Identifier(rawValue: try db.nextID(in: "person")), idNumber: reading.number.text,
      idType: reading.number.type, formerNumber: reading.upgradedFrom,
      name: try fields.required("name", Fields.text), gender: reading.number.gender,
      birthDate: reading.number.birth, ethnicity: nil, education: nil, householdType: nil,
      phone: nil)
    try take(fields, into: &person)
    try check(person)
    // By the issuing division, so that a list says it once for all who have it.
    let issuer = reading.number.divisionPrefix ?? "–"
    for warning in reading.warnings { desk.note(warning, ["division": .text(issuer)]) }
    try db.insert(person)
    let union = fields.text("union")
    try judgePhone(of: person, entering: union, in: db)
    try judgeNameAndBirth(of: person, entering: union, in: db)
    return (person, .added)
  }

  /// Edits a person, the name and the identity number included.
  package func edit(_ old: Person, _ fields: Fields, in db: borrowing Connection) throws -> (
    person: Person, effect: Effect
  ) {
    var renamed = old
    try fields.update(&renamed.name, "name", Fields.text)
    guard let reading = fields.identity("id_number"), reading.number.text != old.idNumber else {
      return try update(renamed, from: old, fields, in: db)
    }
    if let holder = try db.person(storedNumber: reading.number.text) {
      let breach = old.numberBreach(heldBy: holder)
      try desk.judge(breach, on: desk.today, "person", old.number, in: db)
      guard try db.record(storedNumber: reading.number.text)?.mergedInto == nil else {
        throw Problem(
          .value, "person.number_was_merged",
          [
            "field": .field("id_number"), "number": .text(holder.number),
            "given": .text(Masking.identity(reading.number)),
          ])
      }
    }
    // What was read from the wrong number is read from the right one, unless it is given.
    if renamed.gender == old.identity.gender { renamed.gender = reading.number.gender }
    if renamed.birthDate == old.identity.birth { renamed.birthDate = reading.number.birth }
    renamed.idNumber = reading.number.text
    renamed.idType = reading.number.type
    // The permit of before 2023-12 stays the holder's: papers carry its number.
    let isNewPermit = old.idType == .permanentResident && reading.number.type == old.idType
    renamed.formerNumber = isNewPermit ? old.idNumber : reading.upgradedFrom
    return try update(renamed, from: old, fields, in: db)
  }

  private func update(_ old: Person, _ fields: Fields, in db: borrowing Connection) throws -> (
    person: Person, effect: Effect
  ) {
    try update(old, from: old, fields, in: db)
  }

  private func update(
    _ base: Person, from old: Person, _ fields: Fields, in db: borrowing Connection
  ) throws -> (person: Person, effect: Effect) {
    var person = base
    try take(fields, into: &person)
    if let former = fields.identity("id_number")?.upgradedFrom { person.formerNumber = former }
    try check(person)
    let isChanged = try db.update(person, from: old)
    if person.phone != old.phone { try judgePhone(of: person, entering: nil, in: db) }
    return (person, isChanged ? .changed : .unchanged)
  }

  private func take(_ fields: Fields, into person: inout Person) throws {
    fields.update(&person.gender, "gender", Fields.choice)
    fields.update(&person.birthDate, "birth_date", Fields.day)
    fields.update(&person.ethnicity, "ethnicity", Fields.text)
    fields.update(&person.education, "education", Fields.text)
    fields.update(&person.householdType, "household_type", Fields.text)
    fields.update(&person.phone, "phone", Fields.text)
  }

  private func check(_ person: Person) throws {
    if let problem = person.contradiction() { throw problem }
    if let birth = person.birthDate, birth > desk.today {
      throw Problem(
        .value, "person.birth_in_future",
        ["field": .field("birth_date"), "given": .day(birth), "today": .day(desk.today)])
    }
  }
}
