package import Records
package import Storage

extension CaseService {
  /// Enters one of a household's family, or takes over what is given of a known one: known by
  /// number, or by name and day of birth.
  package func enterFamily(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    let file = try db.assistanceCase(number: try fields.required("case_number", Fields.text))
    let number = fields.identity("id_number")?.number
    let name = try fields.required("name", Fields.text)
    let birth = fields.day("birth_date") ?? number?.birth
    let family = try db.family(of: file.id)
    let old =
      family.first { number != nil && $0.idNumber == number?.text }
      ?? family.first {
        $0.name == name && $0.birthDate == birth && (number == nil || $0.idNumber == nil)
      }
    var new = CaseFamilyMember(
      id: try old?.id ?? Identifier(rawValue: db.nextID(in: "case_family_member")), file: file.id,
      idNumber: number?.text ?? old?.idNumber, name: name,
      relation: try old?.relation ?? fields.required("relation", Fields.text),
      birthDate: birth ?? old?.birthDate, annualIncome: old?.annualIncome, health: old?.health,
      occupation: old?.occupation)
    try fields.update(&new.relation, "relation", Fields.text)
    fields.update(&new.annualIncome, "annual_income", Fields.money)
    fields.update(&new.health, "health", Fields.text)
    fields.update(&new.occupation, "occupation", Fields.text)
    if new == old { return Entered("family", new.id.rawValue, .unchanged) }
    if mode == .merge, let old, old.name != new.name {
      throw Problem(
        .value, "family.other_name",
        [
          "case_number": .text(file.number), "present": .text(masked(old.name)),
          "given": .text(masked(new.name)),
          "id_number": .text(old.idNumber.map { IdentityNumber.masked(stored: $0) } ?? "–"),
        ])
    }
    try check(new, number, of: file, in: db)
    guard let old else {
      try db.insert(new)
      try noteFamilySize(of: file, in: db)
      return Entered("family", new.id.rawValue, .added)
    }
    if mode == .add {
      try desk.judge(
        Breach(
          .identityUnique,
          ["field": .field("name"), "value": .text(masked(old.name)), "other": .text(file.number)]),
        on: file.day, "family", file.number, in: db)
    }
    try db.update(new, from: old)
    return Entered("family", new.id.rawValue, .changed)
  }

  private func masked(_ name: String) -> String { Masking.name(PersonName(stored: name)) }

  /// What must hold of a relative besides the schema.
  private func check(
    _ relative: CaseFamilyMember, _ number: IdentityNumber?, of file: AssistanceCase,
    in db: borrowing Connection
  ) throws {
    if let birth = relative.birthDate {
      if birth > desk.today { throw Problem.inFuture("birth_date", birth, today: desk.today) }
      if let told = number?.birth, told != birth {
        throw Problem(
          .value, "family.birth_differs",
          ["name": .text(masked(relative.name)), "birth_date": .day(birth), "told": .day(told)])
      }
    }
    guard let text = relative.idNumber else { return }
    if let person = try db.person(storedNumber: text) {
      guard person.id != file.person else {
        throw Problem(
          .value, "family.is_applicant",
          ["case_number": .text(file.number), "name": .text(person.maskedName)])
      }
      try desk.judge(
        person.nameBreach(relative.name), on: file.day, "family",
        file.number, in: db)
    }
    let shared = try db.sharedHousehold(by: text, besides: file.id)
    try desk.judge(file.householdBreach(shared), on: file.day, "family", file.number, in: db)
  }
}
