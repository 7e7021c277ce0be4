import Records
package import Storage

/// A column by which rows of a table say which person they are about.
package struct PersonReference: Hashable, Sendable {
  package let table: String
  package let column: String

  /// What is no role of a person: histories of their own, and what was decided about two records.
  package static let history: Set<PersonReference> = [
    PersonReference(table: "membership", column: "person_id"),
    PersonReference(table: "membership_event", column: "person_id"),
    PersonReference(table: "person_merge", column: "kept_id"),
    PersonReference(table: "person_merge", column: "merged_id"),
    PersonReference(table: "duplicate_decision", column: "person_id"),
    PersonReference(table: "duplicate_decision", column: "other_id"),
  ]
}

extension Connection {
  /// Every foreign key to a person among the journalled tables, those of later nouns included.
  package func personReferences() throws -> [PersonReference] {
    try journalledTables().flatMap { table in
      try column(
        String.self,
        """
        SELECT "from" FROM pragma_foreign_key_list(\(table)) WHERE "table" = 'person' ORDER BY id
        """
      ).map { PersonReference(table: table, column: $0) }
    }
  }
}

extension MergeService {
  /// Points every row that is about the merged record at the kept one. A row that the kept one has
  /// already goes; one that contradicts is refused.
  func takeOverRows(of gone: Person, into kept: Person, in db: borrowing Connection) throws {
    for reference in try db.personReferences() where !PersonReference.history.contains(reference) {
      let ids = try db.column(
        Int64.self,
        """
        SELECT id FROM \(name: SchemaName(reference.table))
        WHERE \(name: SchemaName(reference.column)) = \(gone.id) ORDER BY id
        """)
      for id in ids { try takeOver(id, reference, of: gone, into: kept, in: db) }
    }
  }

  private func takeOver(
    _ id: Int64, _ reference: PersonReference, of gone: Person, into kept: Person,
    in db: borrowing Connection
  ) throws {
    do {
      try db.savepoint { db in
        try db.set(
          SchemaName(reference.column), of: reference.table, id, to: .integer(kept.id.rawValue))
      }
    } catch let error as SQLiteError where error.isUnique {
      guard let twin = try twin(of: id, reference, at: kept, in: db) else {
        throw conflict(reference.table, "#\(id)", gone, kept)
      }
      // What refers to the row that goes now refers to its twin.
      try db.point(from: id, to: twin, in: reference.table)
      try db.run("DELETE FROM \(name: SchemaName(reference.table)) WHERE id = \(id)")
    } catch let error as SQLiteError where error.isConstraint {
      // An append-only table keeps its rows: they are read by way of the merged record.
    }
  }

  /// The kept one's row that says the same, but for its number, its edits and whose it is.
  private func twin(
    of id: Int64, _ reference: PersonReference, at kept: Person, in db: borrowing Connection
  ) throws -> Int64? {
    let own: Set<String> = ["id", "revision", reference.column]
    var sql: SQL =
      """
      SELECT k.id FROM \(name: SchemaName(reference.table)) k
      JOIN \(name: SchemaName(reference.table)) g ON g.id = \(id)
      WHERE k.\(name: SchemaName(reference.column)) = \(kept.id)
      """
    for column in try db.columns(of: reference.table) where !own.contains(column) {
      sql = sql + "AND k.\(name: SchemaName(column)) IS g.\(name: SchemaName(column))"
    }
    return try db.value(Int64.self, sql)
  }

  /// Traits (职工类别) that overlap become one, from the earlier first to the later last day.
  func takeOverTraits(of gone: Person, into kept: Person, in db: borrowing Connection) throws {
    for trait in try db.traits(of: gone.id) {
      let present = try db.traits(of: kept.id)
      guard let other = trait.overlap(with: present) else { continue }
      var joined = other
      joined.from = min(other.from, trait.from)
      joined.to = other.to.flatMap { to in trait.to.map { max(to, $0) } }
      if !trait.isProvisional { joined.isProvisional = false }
      guard joined.overlap(with: present) == nil else {
        throw conflict("person_trait", trait.trait, gone, kept)
      }
      try db.delete(trait)
      try db.update(joined, from: other)
    }
  }

  /// The number where a form wrote it down instead of pointing at the person: family, aid.
  func takeOverNumber(of gone: Person, into kept: Person, in db: borrowing Connection) throws {
    // The same person twice in one household: one line is enough.
    try db.run(
      """
      DELETE FROM case_family_member WHERE id_number = \(gone.idNumber) AND (
        case_id IN (SELECT id FROM assistance_case WHERE person_id = \(kept.id))
        OR case_id IN (SELECT case_id FROM case_family_member WHERE id_number = \(kept.idNumber)))
      """)
    try db.run(
      """
      DELETE FROM case_family_member WHERE id_number = \(kept.idNumber)
        AND case_id IN (SELECT id FROM assistance_case WHERE person_id = \(kept.id))
      """)
    for table in try db.journalledTables() where table != "person" {
      guard try db.columns(of: table).contains("id_number") else { continue }
      let ids = try db.column(
        Int64.self,
        "SELECT id FROM \(name: SchemaName(table)) WHERE id_number = \(gone.idNumber) ORDER BY id")
      for id in ids {
        try db.set(SchemaName("id_number"), of: table, id, to: .text(kept.idNumber))
      }
    }
  }

  func conflict(_ table: String, _ key: String, _ gone: Person, _ kept: Person) -> Problem {
    Problem(
      .value, "person.merge_conflict",
      [
        "table": .text(table), "key": .text(key), "number": .text(gone.number),
        "kept": .text(kept.number),
      ])
  }
}

extension Connection {
  /// Writes one column of one row, and raises the row's revision where the table counts edits.
  func set(_ column: SchemaName, of table: String, _ id: Int64, to value: SQLiteValue) throws {
    let counts: SQL = try columns(of: table).contains("revision") ? ", revision = revision + 1" : ""
    try run(
      """
      UPDATE \(name: SchemaName(table)) SET \(name: column) = \(value)\(counts) WHERE id = \(id)
      """)
  }

  /// Points every row that refers to one row of a table at another row of it.
  func point(from old: Int64, to new: Int64, in table: String) throws {
    for child in try journalledTables() {
      let columns = try column(
        String.self,
        #"SELECT "from" FROM pragma_foreign_key_list(\#(child)) WHERE "table" = \#(table)"#)
      for column in columns {
        let ids = try self.column(
          Int64.self,
          """
          SELECT id FROM \(name: SchemaName(child)) WHERE \(name: SchemaName(column)) = \(old)
          """)
        for id in ids { try set(SchemaName(column), of: child, id, to: .integer(new)) }
      }
    }
  }
}
