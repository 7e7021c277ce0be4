/// One step in the schema's history.
package struct Migration: Sendable {
  /// What a migration does to a file.
  package enum Kind: Sendable {
    /// Tables, indexes, triggers. Not recorded in the journal.
    case schema
    /// Rows that every file starts with, in tables that were there before; beside them there may
    /// be new tables. Recorded, as a batch of the program's own.
    case rows
  }

  /// How the journal calls the batch of a migration that fills rows.
  static let commandPrefix = "migrate "

  /// From 1, without gaps.
  package let version: Int
  package let name: String
  package let kind: Kind
  /// One or more statements. Never edited once released: write the next migration instead.
  package let sql: String

  package init(version: Int, name: String, kind: Kind = .schema, sql utf8: [UInt8]) {
    self.version = version
    self.name = name
    self.kind = kind
    self.sql = String(decoding: utf8, as: UTF8.self)
  }
}

/// A migration that cannot be applied: a fault of the program, found before anything is written.
package struct MigrationError: Error, CustomStringConvertible {
  package let description: String
}
