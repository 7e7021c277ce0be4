package import Records
package import Storage

/// A file that was imported (导入文件), and what became of its rows.
package struct ImportedFile: Equatable, Sendable {
  /// The batch that it became.
  package let id: Identifier<ImportedFile>
  package let kind: String
  /// Without its folder; `-` is standard input.
  package let name: String
  /// In hexadecimal.
  package let sha256: String
  package let read: Int
  package let added: Int
  package let changed: Int
  package let unchanged: Int
  /// On record, and to be left alone.
  package let skipped: Int
  package let refused: Int

  package init(
    id: Identifier<ImportedFile>, kind: String, name: String, sha256: String, read: Int,
    added: Int, changed: Int, unchanged: Int, skipped: Int, refused: Int
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.sha256 = sha256
    self.read = read
    self.added = added
    self.changed = changed
    self.unchanged = unchanged
    self.skipped = skipped
    self.refused = refused
  }
}

extension ImportedFile: Entity {
  package static let table = Table(
    "import_file", ImportedFile.init,
    Column("id", \.id), Column("kind", \.kind), Column("name", \.name), Column("sha256", \.sha256),
    Column("read", \.read), Column("added", \.added), Column("changed", \.changed),
    Column("unchanged", \.unchanged), Column("skipped", \.skipped), Column("refused", \.refused))
}
