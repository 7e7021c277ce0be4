package import Storage

/// Makes values of what columns hold: the rows of a listing as people read them.
package struct RowValues {
  private let reader: Reader
  private let types: [FieldType]
  /// The words of a closed list, by code.
  private let words: [[String: Text]]
  /// The list of `code` whose words a column has.
  private let lists: [String?]

  package init(_ columns: [(type: FieldType, choices: Choices)], _ reader: Reader) {
    self.reader = reader
    types = columns.map(\.type)
    words = columns.map { column in
      if case .fixed(let codes) = column.choices {
        return Dictionary(codes.map { ($0.code, $0.word) }) { $1 }
      }
      return [:]
    }
    lists = columns.map { column in
      if case .list(let list) = column.choices { list } else { nil }
    }
  }

  /// The value of one column.
  package func value(
    _ stored: SQLiteValue, at column: Int, in db: borrowing Connection
  ) throws -> Value {
    let type = types[column]
    switch (stored, type) {
    case (.null, _), (.blob, _): return .none
    case (.integer(let fen), .money): return .money(Money(fen: fen))
    case (.integer(let points), .percent): return .percent(BasisPoints(rawValue: points))
    case (.integer(let value), .choice): return try choice(value == 0 ? "no" : "yes", column, db)
    case (.integer(let value), _): return .integer(value)
    case (.real(let value), _): return .decimal(String(value))
    case (.text(let text), .day): return Day(stored: text).map { .day($0) } ?? .text(text)
    case (.text(let text), .choice): return try choice(text, column, db)
    case (.text(let text), .choices):
      return .several(try text.split(separator: ";").map { try choice(String($0), column, db) })
    case (.text(let text), .parameters):
      return .text(RuleParameters(rawValue: text).percentages)
    case (.text(let text), .unionCode), (.text(let text), .creditCode),
      (.text(let text), .division):
      return .identifier(text)
    case (.text(let text), _):
      return type.isPersonal ? .personal(text, as: type) : .text(text)
    }
  }

  private func choice(
    _ code: String, _ column: Int, _ db: borrowing Connection
  ) throws -> Value {
    if let list = lists[column] { return try reader.choice(code, in: list, db) }
    return .choice(code: code, words[column][code] ?? Text(verbatim: code))
  }
}

/// What a list is narrowed to, and how it is sorted and paged.
package struct Narrowing: Sendable {
  package var conditions: [SQL] = []
  /// The order where no column is asked for; the noun's own where there is none.
  package var order: SQL?
  package var sort: String?
  package var isDescending = false
  package var limit: Int?
  package var offset = 0
  /// The columns asked for, in their order; the form's own where there are none.
  package var columns: [String]?

  package init() {}
}

extension Noun {
  /// The heading of a table of this noun's records.
  package func heading(_ columns: [String]? = nil) -> Heading {
    let shown = columns.map { names in names.compactMap { form[$0] } } ?? form.fields
    let shownColumns = shown.filter { $0.selection != nil }.map { Heading.Column($0) }
    return Heading(name, title, columns == nil ? shownColumns : shownColumns.map(\.asMajor))
  }

  /// Presents the records of a day, in order, as they are read.
  ///
  /// - Returns: how many.
  @discardableResult
  package func list(
    on day: Day, _ narrowing: Narrowing, by reader: Reader, in db: borrowing Connection,
    to presenter: inout some Presenter
  ) throws -> Int {
    let heading = heading(narrowing.columns)
    let number = Heading.Column("id", .integer, en: "number", zh: "编号")
    let columns = isKnownByRow ? [number] + heading.columns : heading.columns
    let fields = heading.columns.map { form[$0.name]! }
    let values = RowValues(fields.map { ($0.type, $0.choices) }, reader)
    var sql = selection(of: fields, on: day) + "WHERE true"
    for condition in narrowing.conditions { sql = sql + "AND (\(condition))" }
    if let sort = narrowing.sort {
      let direction: SQL = narrowing.isDescending ? "DESC" : "ASC"
      sql = sql + "ORDER BY \(name: SchemaName(sort)) \(direction), \(order)"
    } else {
      sql = sql + "ORDER BY \(narrowing.order ?? order)"
    }
    sql = sql + "LIMIT \(Int64(narrowing.limit ?? -1)) OFFSET \(Int64(narrowing.offset))"
    var count = 0
    try presenter.begin(Heading(name, title, columns))
    try db.eachRow(of: sql) { row in
      let id: Int64 = try row.next()
      var shown: [Value] = isKnownByRow ? [.integer(id)] : []
      for index in fields.indices {
        shown.append(try values.value(try row.next(), at: index, in: db))
      }
      try presenter.row(shown)
      count += 1
    }
    try presenter.end()
    return count
  }

  /// `SELECT id, columns FROM` the listing of a day.
  private func selection(of fields: [Field<Entity>], on day: Day) -> SQL {
    var selection: SQL = "SELECT id"
    for field in fields { selection = selection + ", \(name: SchemaName(field.name))" }
    return selection + "FROM (\(listing(day)))"
  }

  /// Presents one record as a sheet, as of a day.
  ///
  /// - Returns: whether it is there on that day.
  package func show(
    _ id: Int64, on day: Day, by reader: Reader, in db: borrowing Connection,
    to presenter: inout some Presenter
  ) throws -> Bool {
    let heading = heading()
    let fields = heading.columns.map { form[$0.name]! }
    let values = RowValues(fields.map { ($0.type, $0.choices) }, reader)
    var shown: [Value]?
    try db.eachRow(of: selection(of: fields, on: day) + "WHERE id = \(id)") { row in
      var record: [Value] = [.integer(try row.next())]
      for index in fields.indices {
        record.append(try values.value(try row.next(), at: index, in: db))
      }
      shown = record
    }
    guard let shown else { return false }
    let number = Heading.Column(
      "id", .integer, Text(en: "number", zh: "编号"), minor: !isKnownByRow)
    try presenter.record(Heading(name, title, [number] + heading.columns), shown)
    return true
  }
}

extension Record {
  /// One record as a small answer, for the verb that wrote it.
  package static func answer(
    _ id: Int64, _ effect: Effect, at desk: Desk, in db: borrowing Connection
  ) throws -> Answer {
    var answer = Answer(effect, noun.title)
    _ = try noun.show(
      id, on: desk.today, by: Reader(today: desk.today), in: db, to: &answer)
    return answer
  }
}
