import Records
package import Storage

/// Tables that hold nothing new (派生表) but answer quickly: a search index, a roll-up.
///
/// They are kept by a follower, are no part of the journal, and can always be made anew.
package protocol DerivedTable: Sendable {
  /// As `derived_state` and the doctor call it.
  static var name: String { get }
  /// Rises when the same rows would be derived differently; older files are then derived anew.
  static var version: Int { get }
  /// Its tables, each named `derived_…`.
  static var tables: [String] { get }
  /// Empties the tables and fills them from the journalled ones.
  static func rebuild(in db: borrowing Connection) throws
  /// Keeps them during one batch.
  static func follower() -> any Follower
}
