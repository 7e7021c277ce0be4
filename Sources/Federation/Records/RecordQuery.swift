package import Records
package import Storage

/// How a kind's rows are read where all of them are wanted: from what stands at present, as far as
/// a day's state is still the present one.
package struct WholeRows: Sendable {
  /// `SELECT` whether anything happened after the day.
  let isPast: @Sendable (Day) -> SQL
  /// The rows as `Kind.rows` has them, but the union by its row's id.
  let rows: @Sendable (_ day: Day, _ isPast: Bool) -> SQL
  /// `SELECT` how many there are, counted another way.
  let count: @Sendable (_ day: Day, _ isPast: Bool) -> SQL
}

/// The records of a kind that a filter lets through, ready to be read.
package struct RecordQuery: Sendable {
  /// The record's id, then the columns in their order.
  package let sql: SQL
  /// How many records the query gives, asked apart from it.
  package let count: SQL
  /// Where set, the columns "union" and "union_name" hold the ids of unions.
  package let hasUnionIDs: Bool
}

extension Connection {
  /// The query of a kind's records. Throws `list.no_such_column`, `list.no_such_filter`.
  package func query(
    of kind: Kind, where filter: Filter, columns: [KindField]
  ) throws -> RecordQuery {
    if let whole = kind.whole, filter.isWhole, filter.sort == nil {
      let isPast = try value(Bool.self, whole.isPast(filter.asOf)) ?? true
      let rows = whole.rows(filter.asOf, isPast)
      let count = whole.count(filter.asOf, isPast)
      return RecordQuery(
        sql: Self.selection(of: columns, from: rows, unionName: #""union""#)
          + "ORDER BY \(kind.order)" + Self.page(filter),
        count: Self.counted(count, filter), hasUnionIDs: true)
    }
    let unionName: SQL = """
      (SELECT v.name FROM trade_union n JOIN union_version v ON v.union_id = n.id
        WHERE n.code = "union" AND v.from_on <= \(filter.asOf) ORDER BY v.from_on DESC LIMIT 1)
      """
    var sql = Self.selection(of: columns, from: kind.rows(filter.asOf), unionName: unionName)
    let conditions = try conditions(of: kind, filter)
    sql = sql + "WHERE \(conditions)"
    if let sort = filter.sort {
      guard kind.field(sort) != nil else {
        throw Problem(
          .value, "list.no_such_column",
          [
            "column": .text(sort),
            "columns": .text(kind.fields.map(\.name).joined(separator: ", ")),
          ])
      }
      let direction: SQL = filter.isDescending ? "DESC" : "ASC"
      sql = sql + "ORDER BY \(name: SchemaName(sort)) \(direction), \(kind.order)"
    } else {
      sql = sql + "ORDER BY \(kind.order)"
    }
    let count: SQL = "SELECT count(*) FROM (\(kind.rows(filter.asOf))) WHERE \(conditions)"
    return RecordQuery(
      sql: sql + Self.page(filter), count: Self.counted(count, filter), hasUnionIDs: false)
  }

  /// How many records of a kind a filter lets through.
  package func count(of kind: Kind, where filter: Filter) throws -> Int {
    let query = try query(of: kind, where: filter, columns: [])
    return Int(try value(Int64.self, query.count) ?? 0)
  }

  /// Lends the rows of a kind to `body`: the record's id, then its columns in order.
  package func eachRecord(
    of kind: Kind, where filter: Filter, _ body: (Int64, [SQLiteValue]) throws -> Void
  ) throws {
    let query = try query(of: kind, where: filter, columns: kind.fields)
    let unions = query.hasUnionIDs ? try unionTexts(on: filter.asOf) : nil
    let place = kind.fields.firstIndex { $0.name == kind.unionColumn }
    try eachRow(of: query.sql) { row in
      let id: Int64 = try row.next()
      var values = try row.rest()
      if let unions, let place, case .integer(let union) = values[place] {
        values[place] = .text(unions[union]?.code ?? "")
      }
      try body(id, values)
    }
  }

  /// The code and the name of every union by a day, by its id.
  package func unionTexts(on day: Day) throws -> [Int64: (code: String, name: String)] {
    var texts: [Int64: (code: String, name: String)] = [:]
    try eachRow(
      of: """
        SELECT u.id, u.code, ifnull(v.name, '') FROM trade_union u
        LEFT JOIN union_version v ON v.union_id = u.id AND v.from_on <= \(day)
        ORDER BY u.id, v.from_on
        """
    ) { row in texts[try row.next()] = (try row.next(), try row.next()) }
    return texts
  }

  private static func selection(of columns: [KindField], from rows: SQL, unionName: SQL) -> SQL {
    var sql: SQL = "SELECT id"
    for field in columns {
      sql =
        field == Kind.unionName
        ? sql + ", \(unionName) AS union_name" : sql + ", \(name: SchemaName(field.name))"
    }
    return sql + "FROM (\(rows))"
  }

  private static func page(_ filter: Filter) -> SQL {
    "LIMIT \(Int64(filter.limit ?? -1)) OFFSET \(Int64(filter.offset))"
  }

  /// The count of one page of what is counted.
  private static func counted(_ count: SQL, _ filter: Filter) -> SQL {
    let limit = Int64(filter.limit ?? .max)
    return "SELECT max(0, min((\(count)) - \(Int64(filter.offset)), \(limit)))"
  }
}
