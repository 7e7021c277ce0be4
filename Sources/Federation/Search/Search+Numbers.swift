import Records
import Storage

extension Search {
  /// Whatever has the text as its number or code, or a number that begins or ends with it.
  func findNumbers(_ findings: inout SearchFindings, in db: borrowing Connection) throws {
    let number = text.compact.capitals
    guard !number.isEmpty else { return }
    if sorts.contains(.person) { try findPeople(number, &findings, in: db) }
    if sorts.contains(.union) {
      try find(
        .union, number, .code, .codeStart, &findings, in: db,
        """
        SELECT id, code FROM trade_union
        WHERE code >= \(number) AND code < \(Self.end(of: number)) ORDER BY code
        """)
      // As typed too: codes are the office's own and may hold small letters.
      try find(
        .union, text, .code, .codeStart, &findings, in: db,
        """
        SELECT id, code FROM trade_union
        WHERE code >= \(text) AND code < \(Self.end(of: text)) ORDER BY code
        """)
      try find(
        .union, number, .code, .codeStart, &findings, in: db,
        """
        SELECT union_id, credit_code FROM union_version
        WHERE credit_code = \(number) AND credit_code IS NOT NULL
        """)
    }
    if sorts.contains(.assistanceCase) {
      for typed in Set([number, text]).sorted() {
        try find(
          .assistanceCase, typed, .caseNumber, .caseNumberStart, &findings, in: db,
          """
          SELECT id, case_number FROM assistance_case
          WHERE case_number >= \(typed) AND case_number < \(Self.end(of: typed))
          ORDER BY case_number
          """)
      }
    }
  }

  private func findPeople(
    _ number: String, _ findings: inout SearchFindings, in db: borrowing Connection
  ) throws {
    guard number.utf8.contains(where: isDigit) else { return }
    if let person = try db.personIfAny(number: text) {
      let isRow = person.number == text
      findings.add(.person, person.id.rawValue, isRow ? .number : .identity)
    }
    let end = Self.end(of: number)
    let phone = (try? PhoneNumber(parsing: text))?.text ?? number
    try find(
      .person, phone, .phone, .phoneStart, &findings, in: db,
      """
      SELECT id, phone FROM person
      WHERE phone >= \(phone) AND phone < \(Self.end(of: phone)) AND phone IS NOT NULL
        AND merged_into IS NULL AND length(\(phone)) >= 3
      """)
    try find(
      .person, number, .card, .cardStart, &findings, in: db,
      """
      SELECT person_id, card_number FROM membership
      WHERE card_number >= \(number) AND card_number < \(end)
        AND card_number IS NOT NULL AND status <> 'ended' AND length(\(number)) >= 3
      """)
    try find(
      .person, number, .card, .cardStart, &findings, in: db,
      """
      SELECT person_id, card_number FROM service_card
      WHERE card_number >= \(number) AND card_number < \(end) AND length(\(number)) >= 4
      """)
    let length = number.utf8.count
    if (4...6).contains(length) {
      let ending = String(number.reversed())
      for id in try db.column(
        Int64.self,
        """
        SELECT id FROM derived_number_ending
        WHERE ending >= \(ending) AND ending < \(Self.end(of: ending)) ORDER BY id
        """)
      { findings.add(.person, id, .identityEnd) }
    }
    if length >= 4 {
      let people: SQL = """
        FROM person WHERE id_number >= \(number) AND id_number < \(end) AND merged_into IS NULL
        """
      // The number of a place begins everybody's there: counted, and only the first looked at.
      try find(
        .person, number, .identity, .identityStart, &findings, in: db,
        "SELECT id, id_number \(people) ORDER BY id_number LIMIT \(findings.window)")
      let found = findings.ids(.person)
      if found.count >= findings.window {
        let ids = "[\(found.map(String.init).joined(separator: ","))]"
        let told = try db.count(
          "SELECT count(*) \(people) AND id IN (SELECT value FROM json_each(\(ids)))")
        findings.add(unseen: try db.count("SELECT count(*) \(people)") - told)
      }
    }
  }

  /// Adds rows of an id and a number that is the typed one or begins with it.
  private func find(
    _ sort: SearchHit.Sort, _ typed: String, _ whole: SearchHit.Reason,
    _ start: SearchHit.Reason, _ findings: inout SearchFindings, in db: borrowing Connection,
    _ query: SQL
  ) throws {
    try db.eachRow(of: query) { row in
      let id: Int64 = try row.next()
      findings.add(sort, id, try row.next() == typed ? whole : start)
    }
  }
}
