package import Records
package import Storage

/// What the office does with the files of needy households. Each verb runs inside one write.
package struct CaseService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Files a household at once (建档): applied and filed on the same day. The file gets the next
  /// number of its county and year unless one is given.
  package func open(_ fields: Fields, on day: Day, in db: borrowing Connection) throws -> Entered {
    var fields = fields
    fields["applied_on"] = .day(day)
    fields["filed_on"] = .day(day)
    fields["status"] = .text(CaseStatus.open.rawValue)
    return try enter(fields, .add, in: db)
  }

  /// Enters a file with its status and days, or takes over what is given.
  ///
  /// A file without a number is the applicant's of that day, or a new one. Its applicant and its
  /// union stay, whatever a list says. Filing, closing and
  /// reopening have their days and verbs: an import does not change them.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    if let old = try known(fields, in: db) {
      let person = try applicant(naming(fields, of: old, in: db), in: db)
      guard person.id == old.person else {
        throw Problem(
          .value, "case.other_applicant",
          ["case_number": .text(old.number), "name": .text(person.maskedName)])
      }
      var new = old
      try takeOver(fields, into: &new, in: db)
      if mode == .merge { try refuseMoving(old, to: new.union, in: db) }
      if old.status == .draft {
        try takeOverDays(fields, into: &new)
      } else {
        try refuseDays(of: old, fields)
      }
      let isChanged = try save(new, from: old, in: db)
      if mode == .add, isChanged { try refuseAgain(old, person, in: db) }
      return Entered("case", old.id.rawValue, isChanged ? .changed : .unchanged)
    }
    return Entered("case", try make(fields, in: db).id.rawValue, .added)
  }

  /// Edits a file, slips in its days included.
  package func edit(
    _ number: String, _ fields: Fields, revision: Int64?, in db: borrowing Connection
  ) throws -> Entered {
    let old = try db.assistanceCase(number: number)
    try db.checkRevision(revision, of: old, "case", number)
    var new = old
    try takeOver(fields, into: &new, in: db)
    try fields.update(&new.appliedOn, "applied_on", Fields.day)
    fields.update(&new.filedOn, "filed_on", Fields.day)
    if old.status == .closed {
      fields.update(&new.closedOn, "closed_on", Fields.day)
      fields.update(&new.exit, "exit", Fields.choice)
    }
    let isChanged = try save(new, from: old, in: db)
    return Entered("case", old.id.rawValue, isChanged ? .changed : .unchanged)
  }

  /// The file a record means, if it is there.
  private func known(_ fields: Fields, in db: borrowing Connection) throws -> AssistanceCase? {
    if let number = fields.text("case_number") { return try db.caseIfAny(number: number) }
    guard let applicant = fields.identity("id_number")?.number.text,
      let day = fields.day("applied_on") ?? fields.day("filed_on")
    else { return nil }
    return try db.first(
      AssistanceCase.self,
      """
      SELECT \(columns: AssistanceCase.table) FROM assistance_case
      WHERE person_id = (SELECT id FROM person WHERE id_number = \(applicant))
        AND applied_on = \(day)
      """)
  }

  /// A list of another union does not take the household's file over.
  private func refuseMoving(
    _ file: AssistanceCase, to union: Identifier<TradeUnion>, in db: borrowing Connection
  ) throws {
    guard union != file.union else { return }
    throw Problem(
      .value, "case.other_union",
      [
        "case_number": .text(file.number),
        "present": .text(try db.find(TradeUnion.self, file.union)?.code ?? "–"),
        "given": .text(try db.find(TradeUnion.self, union)?.code ?? "–"),
      ])
  }

  /// The file was to be new, and is there with other values.
  private func refuseAgain(
    _ file: AssistanceCase, _ person: Person, in db: borrowing Connection
  ) throws {
    guard file.status != .closed else {
      let figures: Figures = ["field": .field("case_number"), "value": .text(file.number)]
      return try desk.judge(
        Breach(.identityUnique, figures), on: file.day, "case", file.number, in: db)
    }
    let other = SharedHousehold(
      name: person.maskedName, idNumber: person.maskedNumber, number: file.number,
      union: try db.version(of: file.union, on: desk.today).name, status: file.status,
      since: file.day)
    try desk.judge(file.householdBreach(other), on: file.day, "case", file.number, in: db)
  }

  /// The applicant, entered when not yet known. What the file says of a known one is true of the
  /// file, not of the person.
  private func applicant(_ fields: Fields, in db: borrowing Connection) throws -> Person {
    let number = try fields.required("id_number", Fields.identity).number.text
    var personal = Fields()
    let isKnown = try db.person(storedNumber: number) != nil
    for name in isKnown ? ["id_number", "name"] : ["id_number", "name", "phone", "household_type"] {
      personal[name] = fields[name]
    }
    return try PersonService(desk).findOrEnter(personal, in: db).person
  }

  /// The fields with the applicant's number, where the record left it to the file's.
  private func naming(
    _ fields: Fields, of file: AssistanceCase, in db: borrowing Connection
  ) throws -> Fields {
    guard fields["id_number"] == nil, let person = try db.find(Person.self, file.person) else {
      return fields
    }
    var fields = fields
    fields["id_number"] = .identity(
      IdentityNumber.Reading(number: person.identity, upgradedFrom: nil, warnings: []))
    return fields
  }

  private func make(_ fields: Fields, in db: borrowing Connection) throws -> AssistanceCase {
    let person = try applicant(fields, in: db)
    let union = try db.union(code: try fields.required("union", Fields.text))
    guard let applied = fields.day("applied_on") ?? fields.day("filed_on") else {
      throw Problem(.value, "field.missing", ["field": .field("applied_on")])
    }
    let number =
      try fields.text("case_number")
      ?? db.nextCaseNumber(of: union, on: fields.day("filed_on") ?? applied)
    var file = AssistanceCase(
      id: Identifier(rawValue: try db.nextID(in: "assistance_case")), number: number,
      person: person.id, union: union.id, tier: nil,
      category: try fields.required("category", Fields.text),
      mainCause: try fields.required("main_cause", Fields.text), secondaryCauses: nil,
      appliedOn: applied, filedOn: nil, closedOn: nil, exit: nil,
      familySize: try fields.required("family_size", Fields.integer),
      annualIncome: try fields.required("annual_income", Fields.money), specialCosts: nil,
      phone: nil, address: nil, householdType: nil, health: nil, housing: nil, insurance: nil,
      status: .draft, note: nil)
    try takeOver(fields, into: &file, in: db)
    try takeOverDays(fields, into: &file)
    if let birth = person.birthDate, applied < birth {
      throw Problem(
        .value, "person.not_born",
        ["name": .text(person.maskedName), "on": .day(applied), "birth_date": .day(birth)])
    }
    try check(file, in: db)
    try db.insert(file)
    return file
  }
}
