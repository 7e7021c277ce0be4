/// What stands beside a table in a file that has room for it: what its columns are called and mean.
package struct TableDefinitions: Equatable, Sendable {
  /// One column of the table.
  package struct Column: Equatable, Sendable {
    /// Its name, its label, its meaning, its unit.
    package let texts: [String]
    /// Digits that are no number: what is typed into the column stays a text.
    package let holdsText: Bool

    package init(_ texts: [String], holdsText: Bool) {
      self.texts = texts
      self.holdsText = holdsText
    }
  }

  /// What the table itself is called.
  package let title: String
  /// What these definitions are called.
  package let name: String
  /// What each text of a column is.
  package let header: [String]
  package let columns: [Column]

  package init(title: String, name: String, header: [String], columns: [Column]) {
    self.title = title
    self.name = name
    self.header = header
    self.columns = columns
  }
}
