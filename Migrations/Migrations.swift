package import Storage

extension Migration {
  /// The schema's history, one numbered `.sql` file of this folder after the other.
  package static let all: [Migration] = [
    Migration(version: 1, name: "journal", sql: PackageResources._001_journal_sql)
  ]
}
