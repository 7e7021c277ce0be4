package import Records
package import Storage

extension Person: Referable {
  package static var keyType: FieldType { .identity }
  package static var referredTable: String { "person" }
  package static func keySelection(_ column: SQL) -> SQL {
    "(SELECT r.id_number FROM person r WHERE r.id = \(column))"
  }
  /// By a number in any accepted form, an older one, or the row's own number.
  package static func id(
    meantBy text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> Int64 {
    try db.person(number: text).id.rawValue
  }
}

extension TradeUnion: Referable {
  package static var keyType: FieldType { .unionCode }
  package static var referredTable: String { "trade_union" }
  package static func keySelection(_ column: SQL) -> SQL {
    "(SELECT r.code FROM trade_union r WHERE r.id = \(column))"
  }
  /// By its code in any case, or by its exact, unique name.
  package static func id(
    meantBy text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> Int64 {
    try db.union(code: text).id.rawValue
  }
}

extension Federation {
  /// `SELECT code` of a union and all below it on a day, for `--under`.
  package static func codesUnder(
    _ code: String, on day: Day, in db: borrowing Connection
  ) throws -> SQL {
    let union = try db.union(code: code)
    return """
      SELECT code FROM trade_union WHERE id IN (\(UnionTree.subtree(of: union.id, on: day)))
      """
  }
}
