import Records
package import Storage

extension RecordMap {
  /// Which rows make one record of the federation: what `undo` takes back whole and `history`
  /// shows together.
  package static let federation = RecordMap(
    parents: [
      "union_version": Parent("union_id", in: "trade_union"),
      "union_parent": Parent("union_id", in: "trade_union"),
      "union_succession": Parent("union_id", in: "trade_union"),
      "coverage": Parent("union_id", in: "trade_union"),
      "union_figure": Parent("union_id", in: "trade_union"),
      // A record that was merged is one with the record it was merged into.
      "person": Parent("merged_into", in: "person"),
      "person_merge": Parent("kept_id", in: "person"),
      "person_trait": Parent("person_id", in: "person"),
      "membership": Parent("person_id", in: "person"),
      "membership_event": Parent("person_id", in: "person"),
      "membership_application": Parent("person_id", in: "person"),
      "transfer_proposal": Parent("person_id", in: "person"),
      "honour": Parent("person_id", in: "person"),
      "service_card": Parent("person_id", in: "person"),
      "officer": Parent("person_id", in: "person"),
      "case_family_member": Parent("case_id", in: "assistance_case"),
      "case_aid": Parent("case_id", in: "assistance_case"),
      "scheme_share": Parent("scheme_id", in: "scheme"),
      "allocation": Parent("receipt_id", in: "receipt"),
    ],
    standing: ["import_file"],
    // Two people are apart or one: their files cannot be with neither.
    binding: ["person_merge"],
    isFinal: { table, row in
      // Confirmed money is reversed, never undone (fund.confirmed_is_final).
      (table == "receipt" || table == "allocation")
        && (row["status"] == .text("confirmed") || row["status"] == .text("reversed"))
    })
}

/// A record as the office calls it: its kind and its number or code.
package struct RecordName: Sendable, Equatable {
  package let kind: String
  /// Masked where it is personal.
  package let key: String
}

extension Connection {
  /// What the office calls the record a row is part of; the table and id where it has no name.
  package func recordName(of part: RowKey) throws -> RecordName {
    var row = part
    while let parent = RecordMap.federation.parent(of: row.table),
      let id = try value(
        Int64?.self,
        """
        SELECT \(name: SchemaName(parent.column)) FROM \(name: SchemaName(row.table))
        WHERE id = \(row.id)
        """) ?? nil
    {
      row = RowKey(table: parent.table, id: id)
    }
    let id = row.id
    func name(_ kind: String, _ sql: SQL) throws -> RecordName {
      RecordName(kind: kind, key: try value(String.self, sql) ?? "#\(id)")
    }
    switch row.table {
    case "trade_union":
      return try name("union", "SELECT code FROM trade_union WHERE id = \(id)")
    case "person":
      var number = "#\(id)"
      try eachRow(of: "SELECT name, id_number, id_type FROM person WHERE id = \(id)") { row in
        let name = Masking.name(PersonName(stored: try row.next()))
        let text: String = try row.next()
        number = name + " " + Masking.identity(IdentityNumber(stored: text, type: try row.next()))
      }
      return RecordName(kind: "person", key: number)
    case "assistance_case":
      return try name("case", "SELECT case_number FROM assistance_case WHERE id = \(id)")
    case "receipt":
      return try name("receipt", "SELECT receipt_number FROM receipt WHERE id = \(id)")
    case "scheme": return try name("scheme", "SELECT name FROM scheme WHERE id = \(id)")
    case "card_batch":
      return try name("card_batch", "SELECT number FROM card_batch WHERE id = \(id)")
    case "rule": return try name("rule", "SELECT name || ' ' || from_on FROM rule WHERE id = \(id)")
    case "code": return try name("code", "SELECT list || ' ' || code FROM code WHERE id = \(id)")
    default:
      if let noun = Federation.nouns.first(where: { $0.tableName == row.table }) {
        return RecordName(kind: noun.name, key: try noun.keyText(of: id, in: self))
      }
      return RecordName(kind: row.table, key: "#\(id)")
    }
  }

  /// The root row of a record that somebody names by its kind and number.
  package func rootRow(kind: String, key: String) throws -> RowKey {
    if let noun = Federation.nouns.first(where: { $0.name == kind }) {
      return try noun.row(called: key, in: self)
    }
    let (table, sql): (String, SQL) =
      switch kind {
      case "union": ("trade_union", "SELECT id FROM trade_union WHERE code = \(key)")
      case "person", "member":
        (
          "person",
          """
          SELECT id FROM person
          WHERE id_number = \(key) OR former_number = \(key) OR id = \(Int64(key))
          """
        )
      case "case": ("assistance_case", "SELECT id FROM assistance_case WHERE case_number = \(key)")
      case "receipt", "fund": ("receipt", "SELECT id FROM receipt WHERE receipt_number = \(key)")
      case "scheme": ("scheme", "SELECT id FROM scheme WHERE name = \(key)")
      case "card_batch": ("card_batch", "SELECT id FROM card_batch WHERE number = \(key)")
      default:
        throw Problem(
          .value, "log.no_such_kind",
          ["kind": .text(kind), "kinds": .text("union, person, case, receipt, scheme, card_batch")])
      }
    if let id = try value(Int64.self, sql) { return RowKey(table: table, id: id) }
    // The number printed with `id`, also of a record that is gone by now.
    if key.hasPrefix("#"), let id = Int64(key.dropFirst()) { return RowKey(table: table, id: id) }
    if table == "person" { throw Self.noPerson(number: key) }
    throw Problem(.notFound, "log.no_such_record", ["kind": .text(kind), "key": .text(key)])
  }
}
