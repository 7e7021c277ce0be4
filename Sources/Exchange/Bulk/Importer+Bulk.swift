import Federation
import Records
import Storage
import Tabular

extension Importer {
  /// Brings in a large list of members. The outcome is what `run` would have made of it.
  ///
  /// Throws `OddFile`, and writes nothing, where the other way must be gone.
  func runInBulk(
    _ file: SourceFile, _ order: Order, keepsGood: Bool, progress: (Int) throws -> Void
  ) throws -> Written<ImportSummary> {
    try federation.store.write(order) { db in
      let desk = Desk(today: federation.today)
      guard try MemberBulk.isPossible(desk, in: db) else { throw OddFile() }
      let reader = try FieldReader(db, language: words.language, today: federation.today)
      let job = BulkImport(self, file, desk, reader)
      try MemberBulk.run(desk, about: file.rowCount, in: db) { bulk in
        try job.run(bulk, in: db, progress: progress)
        try bulk.finish(in: db)
        job.tellDoubles(bulk)
      }
      var summary = job.summary
      try finish(&summary, file, desk, keepsGood: keepsGood, in: db)
      return summary
    }
  }
}
