import Federation
import Records
import Storage

extension Office {
  /// The code of a union as it was typed. Throws `union.not_found`.
  package func unionCode(_ text: String) throws -> String {
    try read { db in try db.union(code: text.trimmed).code }
  }
}
