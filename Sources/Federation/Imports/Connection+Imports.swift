import Records
package import Storage

/// An import as the history of imports lists it.
package struct PastImport: Equatable, Sendable {
  package let file: ImportedFile
  package let batch: Batch
  /// The batch that took it back, if one did.
  package let undoneBy: Int64?
}

extension Connection {
  /// Records the file that the batch under way brings in.
  package func record(_ file: ImportedFile) throws {
    try insert(file)
    // The ids are the batches'. Whoever checks the counters shall find this one above them.
    try setComingID(file.id.rawValue + 1, in: ImportedFile.table.name)
  }

  /// The imports, newest first.
  package func imports(limit: Int) throws -> [PastImport] {
    let undone = try undoneBatches()
    return try fetch(
      ImportedFile.self,
      """
      SELECT \(columns: ImportedFile.table) FROM import_file ORDER BY id DESC LIMIT \(Int64(limit))
      """
    ).map { file in
      PastImport(
        file: file, batch: try batch(file.id.rawValue), undoneBy: undone[file.id.rawValue])
    }
  }

  /// The last import of a file with this content as records of this kind that was not undone.
  package func lastImport(ofFile sha256: String, as kind: String) throws -> Batch? {
    let files = try column(
      Int64.self,
      "SELECT id FROM import_file WHERE sha256 = \(sha256) AND kind = \(kind) ORDER BY id DESC")
    guard !files.isEmpty else { return nil }
    let undone = try undoneBatches()
    return try files.first { undone[$0] == nil }.map { try batch($0) }
  }
}
