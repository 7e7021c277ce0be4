package import Storage

/// One record of a noun.
///
/// What is in one table is written and read by what the form says; a record that is kept in several
/// tables writes `load`, `insert` and `update` by hand.
package protocol Record: Sendable, Equatable {
  static var noun: Noun<Self> { get }
  /// A blank one.
  init()
  var id: Int64 { get set }
  /// What must be true of it beyond its fields, in the office's words. `old` is what it replaces.
  func check(replacing old: Self?, at desk: Desk, in db: borrowing Connection) throws
  /// The ids of the records that people may mean by a text. Finds the record's number and its key
  /// unless the noun knows more.
  static func meant(by text: String, _ reader: Reader, in db: borrowing Connection) throws
    -> [Int64]
  /// The record that has the same key, if there is one.
  func twin(in db: borrowing Connection) throws -> Int64?
  static func load(_ id: Int64, in db: borrowing Connection) throws -> Self?
  mutating func insert(in db: borrowing Connection) throws
  func update(from old: Self, in db: borrowing Connection) throws
  func delete(in db: borrowing Connection) throws
  /// Presents what belongs to a record, after its own sheet: the family and the aid of a case.
  static func presentParts(
    of id: Int64, on day: Day, by reader: Reader, in db: borrowing Connection,
    to presenter: inout some Presenter
  ) throws
  /// Writes a new record, or, by an import, what a row gives over the record with the same key.
  ///
  /// - Parameter given: what was given; a field that was not keeps what the record there has.
  /// - Returns: the record's id and what that did.
  static func enter(
    _ new: Self, given: Given, _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect)
  /// Enters rows of a file that belong together: one row, unless the noun has a group.
  static func enter(
    rows: [Given], _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> [(id: Int64, effect: Effect)]
  /// Refuses to take over values from an import onto this record, which is `self`.
  func checkOwner(of new: Self, in db: borrowing Connection) throws
}

extension Record {
  /// What the noun is called in commands and files.
  package static var name: String { noun.name }
  package static var examples: [String] { noun.examples }
  /// The table that holds its records.
  package static var tableName: String { noun.table.text }

  package func check(replacing old: Self?, at desk: Desk, in db: borrowing Connection) throws {}

  package func checkOwner(of new: Self, in db: borrowing Connection) throws {}

  package static func presentParts(
    of id: Int64, on day: Day, by reader: Reader, in db: borrowing Connection,
    to presenter: inout some Presenter
  ) throws {}

  package static func enter(
    rows: [Given], _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> [(id: Int64, effect: Effect)] {
    try rows.map { given in
      var record = Self()
      try noun.form.fill(&record, from: given, isNew: false, by: desk.reader(), in: db)
      return try enter(record, given: given, mode, at: desk, in: db)
    }
  }

  /// The fields that stand in the noun's own table.
  private static var kept: [(SchemaName, Field<Self>.Access)] {
    noun.form.fields.compactMap { field in
      field.access.flatMap { access in field.column.map { ($0, access) } }
    }
  }

  package static func load(_ id: Int64, in db: borrowing Connection) throws -> Self? {
    try all(where: "id = \(id)", in: db).first
  }

  /// The records of the noun's table that fulfil a condition, by their ids.
  package static func all(
    where condition: SQL, in db: borrowing Connection
  ) throws -> [Self] {
    var records: [Self] = []
    var columns: SQL = "id"
    for (column, _) in kept { columns = "\(columns), \(name: column)" }
    try db.eachRow(
      of: "SELECT \(columns) FROM \(name: noun.table) WHERE \(condition) ORDER BY id"
    ) { row in
      var record = Self()
      record.id = try row.next()
      for (_, access) in kept { try access.decode(&row, &record) }
      records.append(record)
    }
    return records
  }

  package static func meant(
    by text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> [Int64] {
    if noun.key.count == 1, let column = noun.form[noun.key[0]]?.column {
      let ids = try db.column(
        Int64.self, "SELECT id FROM \(name: noun.table) WHERE \(name: column) = \(text)")
      // A key may look like a row's number, which then is not meant.
      if !ids.isEmpty { return ids }
    }
    return try db.column("SELECT id FROM \(name: noun.table) WHERE id = \(Int64(text))")
  }

  /// The one record that people mean by a text.
  ///
  /// Throws `<noun>.not_found`, or `<noun>.which` where several are meant.
  package static func find(
    _ text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> Self {
    let ids = try meant(by: text, reader, in: db)
    guard let id = ids.first, let record = try load(id, in: db) else {
      throw Problem.notFound(noun.name, noun.title, noun.shown(text))
    }
    guard ids.count == 1 else { throw try Problem.which(noun, text, ids, reader, in: db) }
    return record
  }

  package func twin(in db: borrowing Connection) throws -> Int64? {
    var condition: SQL = "true"
    for name in Self.noun.key {
      guard let field = Self.noun.form[name], let column = field.column, let access = field.access
      else { continue }
      condition = condition + "AND \(name: column) IS \(access.stored(self))"
    }
    return try db.value(
      "SELECT id FROM \(name: Self.noun.table) WHERE \(condition) AND id <> \(id)")
  }

  package mutating func insert(in db: borrowing Connection) throws {
    id = try db.nextID(in: Self.noun.table.text)
    var columns: SQL = "id"
    var values: SQL = "\(id)"
    for (column, access) in Self.kept {
      columns = "\(columns), \(name: column)"
      values = "\(values), \(access.stored(self))"
    }
    try db.run("INSERT INTO \(name: Self.noun.table) (\(columns)) VALUES (\(values))")
  }

  package func update(from old: Self, in db: borrowing Connection) throws {
    var changes: SQL = "revision = revision + 1"
    for (column, access) in Self.kept where !access.isEqual(self, old) {
      changes = "\(changes), \(name: column) = \(access.stored(self))"
    }
    try db.run("UPDATE \(name: Self.noun.table) SET \(changes) WHERE id = \(id)")
  }

  package func delete(in db: borrowing Connection) throws {
    try db.run("DELETE FROM \(name: Self.noun.table) WHERE id = \(id)")
  }
}

extension Record {
  package static func enter(
    _ new: Self, given filled: Given, _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    guard let id = try new.twin(in: db), let old = try load(id, in: db) else {
      var new = new
      try new.check(replacing: nil, at: desk, in: db)
      try new.insert(in: db)
      return (new.id, .added)
    }
    var merged = old
    noun.form.takeOver(filled, from: new, into: &merged)
    if merged == old { return (id, .unchanged) }
    guard mode == .merge else { throw try old.alreadyThere(at: desk, in: db) }
    try old.checkOwner(of: new, in: db)
    return (id, try merged.save(over: old, at: desk, in: db))
  }

  /// Refuses to edit a record that somebody else edited in between.
  ///
  /// - Parameter revision: what the record was when it was looked at; `nil` where nobody says.
  package func checkRevision(_ revision: Int64?, in db: borrowing Connection) throws {
    guard let revision else { return }
    let now =
      try db.value(
        Int64.self, "SELECT revision FROM \(name: Self.noun.table) WHERE id = \(id)") ?? 0
    guard now == revision else {
      throw Problem.editedMeanwhile(Self.noun.title, now: now, given: revision)
    }
  }

  /// Writes a record over what it was.
  package func save(
    over old: Self, at desk: Desk, in db: borrowing Connection
  ) throws -> Effect {
    guard self != old else { return .unchanged }
    try check(replacing: old, at: desk, in: db)
    try update(from: old, in: db)
    return .changed
  }
}

extension Record {
  /// The refusal of adding what is there already, with other values (`identity.unique`).
  package func alreadyThere(
    at desk: Desk, in db: borrowing Connection
  ) throws -> RuleViolation {
    let noun = Self.noun
    let key = try noun.keyText(of: self, at: desk, in: db)
    let breach = Breach(
      .identityUnique,
      en:
        "\(noun.title) \(key, as: "value") is there already, with other values. Look at it, or edit it.",
      zh: "\(noun.title)“\(key, as: "value")”已有，内容不同。请核对，或在原记录上修改。")
    return RuleViolation(
      finding: try db.finding(
        breach, on: desk.today, Finding.Subject(noun.name, key.said(in: .zh))))
  }
}

/// How a record is entered.
package enum EntryMode: Sendable {
  /// By `add`: it must be new, or be there with just these values.
  case add
  /// By an import: an existing one takes over the values that are given.
  case merge
}

/// What entering a record did.
package enum Effect: String, Sendable {
  case added, changed, unchanged, removed
}

extension Noun {
  /// What somebody typed to find a record: masked where the key is personal.
  package func shown(_ text: String) -> Value {
    guard Int64(text) == nil || text.count > 8 else { return .text(text) }
    return .typed(text, as: key.first.flatMap { form[$0] }?.type ?? .text)
  }

  /// The record's key in words; personal parts are left out where others tell it.
  package func keyText(
    of record: Entity, at desk: Desk, in db: borrowing Connection
  ) throws -> Text {
    let reader = Reader(today: desk.today)
    let fields = key.compactMap { form[$0] }
    let open = fields.filter { !$0.type.isPersonal }
    let values = try (open.isEmpty ? fields : open).compactMap { field in
      try field.access?.value(record, reader, db)
    }
    return Text(
      en: Phrase(parts: [.words(values.map { $0.said(in: .en) }.joined(separator: " "))]),
      zh: Phrase(parts: [.words(values.map { $0.said(in: .zh) }.joined(separator: " "))]))
  }
}

extension Problem {
  /// Nothing of the noun is called so.
  package static func notFound(_ name: String, _ title: Text, _ key: Value) -> Problem {
    Problem(
      .notFound, "\(name).not_found",
      en: "There is no \(title) \(key, as: "key"). \(doing: name, "list") shows what there is.",
      zh: "没有“\(key, as: "key")”的\(title)。请用 \(doing: name, "list") 查找编号。")
  }

  /// Several records are meant, and only one can be.
  package static func which<Entity: Record>(
    _ noun: Noun<Entity>, _ text: String, _ ids: [Int64], _ reader: Reader,
    in db: borrowing Connection
  ) throws -> Problem {
    let desk = Desk(today: reader.today)
    var named: [(id: Int64, key: Text)] = []
    for id in ids.prefix(10) {
      guard let record = try Entity.load(id, in: db) else { continue }
      named.append((id, try noun.keyText(of: record, at: desk, in: db)))
    }
    func list(_ language: Language, _ comma: String) -> String {
      named.map { "\($0.id) \($0.key.said(in: language))" }.joined(separator: comma)
    }
    return Problem(
      .value, "\(noun.name).which",
      en:
        "\(noun.shown(text)) can mean several: \(list(.en, ", "), as: "numbers"). Give the number of one of them.",
      zh:
        "“\(noun.shown(text))”对应几条\(noun.title)：\(list(.zh, "，"), as: "numbers")。请给出其中一条的编号。"
    )
  }
}
