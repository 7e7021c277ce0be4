import Records
package import Storage

extension CaseService {
  /// Records aid given on a file (先建档、后帮扶), to the applicant unless another is named.
  ///
  /// The same aid again is recorded again, with the note `aid.repeated`: only the office knows
  /// whether it was given twice.
  package func aid(_ number: String, _ fields: Fields, in db: borrowing Connection) throws
    -> Entered
  {
    let file = try db.assistanceCase(number: number)
    let aid = try self.aid(from: fields, on: file, in: db)
    try check(aid, of: file, in: db)
    if try db.aid(of: file.id).contains(where: aid.equals) {
      desk.note(
        "aid.repeated",
        [
          "case_number": .text(number), "on": .day(aid.day),
          "type": .choice(list: "aid_type", code: aid.type), "amount": .money(aid.amount),
        ])
    }
    return try insert(aid, in: db)
  }

  /// Enters the aid of one file. Aid has no number of its own: of equal rows the first is matched
  /// with the first one already there, the second with the second, and so on.
  ///
  /// - Parameter rows: every row of the file in hand with this `case_number`.
  /// - Returns: one outcome for each row, in their order.
  package func enterAid(group rows: [Fields], in db: borrowing Connection) throws -> [Entered] {
    guard let first = rows.first else { return [] }
    let file = try db.assistanceCase(number: try first.required("case_number", Fields.text))
    var present = try db.aid(of: file.id)
    return try rows.map { fields in
      let aid = try self.aid(from: fields, on: file, in: db)
      if let match = present.firstIndex(where: aid.equals) {
        return Entered("aid", present.remove(at: match).id.rawValue, .unchanged)
      }
      try check(aid, of: file, in: db)
      return try insert(aid, in: db)
    }
  }

  /// A row's aid, not yet with a number of its own.
  private func aid(
    from fields: Fields, on file: AssistanceCase, in db: borrowing Connection
  ) throws -> CaseAid {
    let type = try fields.required("type", Fields.text)
    let amount = fields.money("amount")
    guard amount.map({ $0 != .zero }) ?? false || CaseAid.freeTypes.contains(type) else {
      throw Problem(
        .value, "aid.amount_missing", ["type": .choice(list: "aid_type", code: type)])
    }
    let head = try db.value(
      String.self, "SELECT id_number FROM person WHERE id = \(file.person)")
    guard let recipient = fields.identity("id_number")?.number.text ?? head else {
      throw Problem(.value, "field.missing", ["field": .field("id_number")])
    }
    return CaseAid(
      id: Identifier(rawValue: 0), file: file.id, idNumber: recipient,
      day: try fields.required("on", Fields.day), type: type, amount: amount ?? .zero,
      source: fields.text("source"), method: fields.text("method"), note: fields.text("note"))
  }

  private func insert(_ aid: CaseAid, in db: borrowing Connection) throws -> Entered {
    let id = try db.nextID(in: "case_aid")
    try db.insert(
      CaseAid(
        id: Identifier(rawValue: id), file: aid.file, idNumber: aid.idNumber, day: aid.day,
        type: aid.type, amount: aid.amount, source: aid.source, method: aid.method,
        note: aid.note))
    return Entered("aid", id, .added)
  }

  /// What must hold of aid besides the schema.
  private func check(
    _ aid: CaseAid, of file: AssistanceCase, in db: borrowing Connection
  ) throws {
    if aid.day > desk.today { throw Problem.inFuture("on", aid.day, today: desk.today) }
    try db.checkCode("aid_type", aid.type, on: aid.day)
    if let source = aid.source { try db.checkCode("aid_source", source, on: aid.day) }
    if let method = aid.method { try db.checkCode("method", method, on: aid.day) }
    try desk.judge(file.aidBreach(on: aid.day), on: aid.day, "case", file.number, in: db)
    var household: [(name: String, number: String)] = []
    try db.eachRow(
      of: """
        SELECT name, id_number FROM person WHERE id = \(file.person)
        UNION ALL SELECT name, id_number FROM case_family_member
        WHERE case_id = \(file.id) AND id_number IS NOT NULL
        """
    ) { row in household.append((try row.next(), try row.next())) }
    guard household.contains(where: { $0.number == aid.idNumber }) else {
      let names = household.map {
        "\(Masking.name(PersonName(stored: $0.name))) \(IdentityNumber.masked(stored: $0.number))"
      }
      throw Problem(
        .value, "aid.recipient_not_in_household",
        [
          "case_number": .text(file.number),
          "id_number": .text(IdentityNumber.masked(stored: aid.idNumber)),
          "household": .text(names.joined(separator: ", ")),
        ])
    }
  }
}
