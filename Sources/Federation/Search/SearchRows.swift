import Records
import Storage

/// Where rows of the search index are written: into its tables, or aside first.
struct SearchRows {
  static let direct = SearchRows(
    gram: "INSERT OR IGNORE INTO derived_name_gram VALUES (?, ?, ?, ?)",
    pinyin: "INSERT OR IGNORE INTO derived_name_pinyin VALUES (?, ?, ?, ?)",
    ending: "INSERT OR IGNORE INTO derived_number_ending VALUES (?, ?)")
  private static let aside = SearchRows(
    gram: "INSERT INTO temp.aside_gram VALUES (?, ?, ?, ?)",
    pinyin: "INSERT INTO temp.aside_pinyin VALUES (?, ?, ?, ?)",
    ending: "INSERT INTO temp.aside_ending VALUES (?, ?)")

  private let gram: String
  private let pinyin: String
  private let ending: String

  /// Lends rows aside, which then go into the tables in the tables' order: faster by far than page
  /// by page in the order of the people.
  static func sorting(
    in db: borrowing Connection, _ body: (SearchRows) throws -> Void
  ) throws {
    try db.run("CREATE TEMP TABLE aside_gram (sort INTEGER, gram TEXT, place INTEGER, id INTEGER)")
    try db.run(
      "CREATE TEMP TABLE aside_pinyin (sort INTEGER, initials TEXT, full TEXT, id INTEGER)")
    try db.run("CREATE TEMP TABLE aside_ending (ending TEXT, id INTEGER)")
    try body(aside)
    try db.run(
      """
      INSERT OR IGNORE INTO derived_name_gram
      SELECT * FROM temp.aside_gram ORDER BY sort, gram, place, id
      """)
    try db.run(
      """
      INSERT OR IGNORE INTO derived_name_pinyin
      SELECT * FROM temp.aside_pinyin ORDER BY sort, initials, full, id
      """)
    try db.run(
      """
      INSERT OR IGNORE INTO derived_number_ending
      SELECT * FROM temp.aside_ending ORDER BY ending, id
      """)
    try db.run("DROP TABLE temp.aside_gram")
    try db.run("DROP TABLE temp.aside_pinyin")
    try db.run("DROP TABLE temp.aside_ending")
  }

  /// Writes what one record is found by.
  func add(
    _ sort: NameKeys.Sort, _ id: Int64, name: String, number: String?,
    in db: borrowing Connection
  ) throws {
    let keys = NameKeys(name, sort)
    for (text, place) in keys.grams {
      try db.withStatement(gram) { statement in
        statement.bind(sort.rawValue)
        statement.bind(text)
        statement.bind(place.rawValue)
        statement.bind(id)
        try statement.run()
      }
    }
    for reading in keys.readings {
      try db.withStatement(pinyin) { statement in
        statement.bind(sort.rawValue)
        statement.bind(reading.initials)
        statement.bind(reading.full)
        statement.bind(id)
        try statement.run()
      }
    }
    guard let number else { return }
    try db.withStatement(ending) { statement in
      statement.bind(SearchIndex.ending(of: number))
      statement.bind(id)
      try statement.run()
    }
  }
}
