import Federation
import Records
import Storage
import Tabular

extension Office {
  /// Writes the imports, newest first: batch, when, who, which file, and what became of its rows.
  ///
  /// - Returns: how many.
  package func importHistory(limit: Int, to output: Output) throws -> Int {
    try read { db in
      let writer = ListOutput(words: words, choices: try ChoiceWords(db), output: output)
      return try writer.write(Self.historyColumns, of: "import_file") { write in
        for past in try db.imports(limit: limit) {
          let (file, batch) = (past.file, past.batch)
          let isForPeople = words.language == .zh && output.form.isForPeople
          // Enough on the screen to tell files by; sha256sum prints the whole of it.
          let digits = output.form == .table ? 12 : file.sha256.count
          try write(
            [
              .integer(batch.id), .text(batch.atUTC), .text(batch.actor.login),
              batch.actor.onBehalfOf.map { .text($0) } ?? .null,
              .text(isForPeople ? words.kind(file.kind) : file.kind), .text(file.name),
              .text(String(file.sha256.prefix(digits))),
            ]
              + [
                file.read, file.added, file.changed, file.unchanged, file.skipped, file.refused,
              ].map { .integer(Int64($0)) } + [past.undoneBy.map { .integer($0) } ?? .null])
        }
      }
    }
  }

  private static let historyColumns =
    [KindField("batch", .integer)]
    + ["at", "actor", "on_behalf_of", "kind", "name", "sha256"].map { KindField($0) }
    + ["read", "added", "changed", "unchanged", "skipped", "refused", "undone_by"].map {
      KindField($0, .integer)
    }
}
