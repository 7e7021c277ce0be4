import Records
package import Storage

/// What `search` looks into: names by their characters and by their pinyin, identity numbers by
/// their end. What SQLite has an index of already (whole numbers, phones, cards, codes) is asked
/// there. A record that was merged into another is left out: the other goes on for both.
package enum SearchIndex: DerivedTable {
  package static let name = "search"
  package static let version = 1
  package static let tables = [
    "derived_name_gram", "derived_name_pinyin", "derived_number_ending",
  ]
  package static func follower() -> any Follower { SearchFollower() }

  package static func rebuild(in db: borrowing Connection) throws {
    try db.run("DELETE FROM derived_name_gram")
    try db.run("DELETE FROM derived_name_pinyin")
    try db.run("DELETE FROM derived_number_ending")
    try SearchRows.sorting(in: db) { rows in
      try db.eachRow(of: "SELECT id, name, id_number FROM person WHERE merged_into IS NULL") {
        row in
        try rows.add(.person, row.next(), name: row.next(), number: row.next(), in: db)
      }
      try db.eachRow(of: "SELECT id, name FROM union_version") { row in
        try rows.add(.union, row.next(), name: row.next(), number: nil, in: db)
      }
    }
  }

  /// From so many records on, rows are sorted before they go into the tables.
  private static let many = 20_000

  /// Adds what the records with these numbers are found by. Those that are gone are left out.
  static func add(_ sort: NameKeys.Sort, _ ids: [Int64], in db: borrowing Connection) throws {
    guard ids.count >= many else { return try read(sort, ids, into: .direct, in: db) }
    try SearchRows.sorting(in: db) { rows in try read(sort, ids, into: rows, in: db) }
  }

  private static func read(
    _ sort: NameKeys.Sort, _ ids: [Int64], into rows: SearchRows, in db: borrowing Connection
  ) throws {
    for id in ids {
      let query: SQL =
        switch sort {
        case .person:
          "SELECT name, id_number FROM person WHERE id = \(id) AND merged_into IS NULL"
        case .union: "SELECT name, NULL FROM union_version WHERE id = \(id)"
        }
      try db.eachRow(of: query) { row in
        try rows.add(sort, id, name: row.next(), number: row.next(), in: db)
      }
    }
  }

  /// What a record is called and numbered now.
  static func texts(
    of sort: NameKeys.Sort, _ id: Int64, in db: borrowing Connection
  ) throws -> (name: String, number: String?)? {
    var texts: (name: String, number: String?)?
    let query: SQL =
      switch sort {
      case .person: "SELECT name, id_number FROM person WHERE id = \(id)"
      case .union: "SELECT name, NULL FROM union_version WHERE id = \(id)"
      }
    try db.eachRow(of: query) { row in texts = (try row.next(), try row.next()) }
    return texts
  }

  /// Takes away what a record was found by under a former name or number.
  static func remove(
    _ sort: NameKeys.Sort, _ id: Int64, name: String?, number: String?,
    in db: borrowing Connection
  ) throws {
    if let name {
      let keys = NameKeys(name, sort)
      for (gram, place) in keys.grams {
        try db.run(
          """
          DELETE FROM derived_name_gram WHERE sort = \(sort.rawValue) AND gram = \(gram)
            AND place = \(place.rawValue) AND id = \(id)
          """)
      }
      for reading in keys.readings {
        try db.run(
          """
          DELETE FROM derived_name_pinyin WHERE sort = \(sort.rawValue)
            AND initials = \(reading.initials) AND full = \(reading.full) AND id = \(id)
          """)
      }
    }
    if let number {
      try db.run(
        "DELETE FROM derived_number_ending WHERE ending = \(ending(of: number)) AND id = \(id)")
    }
  }

  /// The last six characters backwards.
  static func ending(of number: String) -> String { String(number.suffix(6).reversed()) }
}
