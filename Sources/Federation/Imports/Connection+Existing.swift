package import Records
package import Storage

extension Connection {
  /// The record of a kind that has the key of a row of a list, as of a day: what it holds, by column
  /// name. `nil` where there is none, or the row has no key.
  ///
  /// - Parameter key: other columns to know it by than those of the kind.
  package func record(
    of kind: Kind, like fields: Fields, by key: [String]? = nil, asOf day: Day
  ) throws -> Fields? {
    let key = key ?? kind.key
    guard let first = key.first, fields[first] != nil else { return nil }
    var sql = kind.selection(asOf: day)
    for name in key { sql = sql + "AND \(fields[name].condition(on: SchemaName(name)))" }
    return try record(of: kind, sql)
  }

  /// The record of a kind with this row id, likewise.
  package func record(of kind: Kind, id: Int64, asOf day: Day) throws -> Fields? {
    try record(of: kind, kind.selection(asOf: day) + "AND id = \(id)")
  }

  private func record(of kind: Kind, _ sql: SQL) throws -> Fields? {
    var found: Fields?
    try eachRow(of: sql + "LIMIT 1") { row in
      var fields = Fields()
      for (field, value) in zip(kind.fields, try row.rest()) {
        fields[field.name] = KindValue(stored: value, field.type)
      }
      found = fields
    }
    return found
  }
}

extension Kind {
  /// The kind's columns, with a condition to go on from.
  fileprivate func selection(asOf day: Day) -> SQL {
    var sql: SQL = "SELECT \(name: SchemaName(fields[0].name))"
    for field in fields.dropFirst() { sql = sql + ", \(name: SchemaName(field.name))" }
    return sql + "FROM (\(rows(day))) WHERE true"
  }
}

extension KindValue? {
  /// That a column holds this value.
  fileprivate func condition(on column: SchemaName) -> SQL {
    switch self {
    case .text(let text)?: "\(name: column) = \(text)"
    case .identity(let reading)?: "\(name: column) = \(reading.number.text)"
    case .day(let day)?: "\(name: column) = \(day)"
    case .integer(let number)?: "\(name: column) = \(number)"
    default: "\(name: column) IS NULL"
    }
  }
}

extension KindValue {
  /// What a column of a kind holds, as if somebody had entered it; `nil` where it is empty.
  fileprivate init?(stored value: SQLiteValue, _ type: FieldType) {
    switch (value, type) {
    case (.text(let text), .day), (.text(let text), .birthDate):
      guard let day = Day(stored: text) else { return nil }
      self = .day(day)
    case (.text(let text), .period):
      guard let period = try? Period(parsing: text) else { return nil }
      self = .period(period)
    case (.text(let text), .identity):
      self = .identity(
        IdentityNumber.Reading(
          number: IdentityNumber(stored: text, type: .other), upgradedFrom: nil, warnings: []))
    case (.text(let text), .choices): self = .codes(text.split(separator: ";").map(String.init))
    case (.text(let text), _): self = .text(text)
    case (.integer(let fen), .money): self = .money(Money(fen: fen))
    case (.integer(let points), .percent): self = .percent(BasisPoints(rawValue: points))
    case (.integer(let number), _): self = .integer(number)
    default: return nil
    }
  }
}
