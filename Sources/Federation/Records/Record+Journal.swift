import Records
import Storage

extension Record {
  /// The row of the record that people call `key`; `#7` is row 7, also of a record that is gone.
  static func row(called key: String, in db: borrowing Connection) throws -> RowKey {
    if key.hasPrefix("#"), let id = Int64(key.dropFirst()) {
      return RowKey(table: noun.table.text, id: id)
    }
    return RowKey(
      table: noun.table.text, id: try find(key, Reader(today: .last), in: db).id)
  }

  /// What the office calls the record with this id: its key, masked where it is personal.
  static func keyText(of id: Int64, in db: borrowing Connection) throws -> String {
    guard let record = try load(id, in: db) else { return "#\(id)" }
    return try noun.keyText(of: record, at: Desk(today: .last), in: db).said(in: .zh)
  }
}
