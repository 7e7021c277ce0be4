package import Storage

/// What other records refer to: a person, a union. Records of nouns are, by their key.
package protocol Referable: Sendable {
  /// The type of the key that people call it by.
  static var keyType: FieldType { get }
  /// The table whose `id` is kept.
  static var referredTable: String { get }
  /// A listing's column that shows the key of the row whose id `column` holds.
  static func keySelection(_ column: SQL) -> SQL
  /// The id of the one that a text means. Throws where there is none.
  static func id(
    meantBy text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> Int64
}

/// A record of another noun: kept by its id, read and shown by its key.
package struct Reference<Entity: Referable>: FieldValue {
  package var id: Int64
  package init(_ id: Int64) { self.id = id }
  package static var blank: Self { Self(0) }
  package static var type: FieldType { Entity.keyType }
  package static func selection(_ column: SQL) -> SQL { Entity.keySelection(column) }
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    id = try Int64(row: row, at: column)
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    id.bind(to: statement, at: index)
  }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    id = try Entity.id(meantBy: text, reader, in: db)
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    let id: SQL = "\(self.id)"
    let key = try db.value(String?.self, "SELECT \(Entity.keySelection(id))") ?? nil
    guard let key else { return .none }
    return Self.type.isPersonal ? .personal(key, as: Self.type) : .identifier(key)
  }
}

extension Record where Self: Referable {
  package static var keyType: FieldType { noun.key.first.flatMap { noun.form[$0] }?.type ?? .text }
  package static var referredTable: String { noun.table.text }
  package static func keySelection(_ column: SQL) -> SQL {
    let key = noun.key.first.flatMap { noun.form[$0]?.column } ?? SchemaName("id")
    return "(SELECT r.\(name: key) FROM \(name: noun.table) r WHERE r.id = \(column))"
  }
  package static func id(
    meantBy text: String, _ reader: Reader, in db: borrowing Connection
  ) throws -> Int64 {
    try find(text, reader, in: db).id
  }
}
