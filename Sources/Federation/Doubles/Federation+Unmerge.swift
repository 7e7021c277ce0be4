import Records
import Storage

extension Federation {
  /// The batch that merged a record, which an unmerge takes back. Throws `person.not_merged`, and
  /// `person.merge_came_in` where the batch did much else.
  package func mergeBatch(of number: String) throws -> Int64 {
    try store.read { db in
      let record = try db.record(number: number)
      if record.mergedInto != nil, let merge = try db.merge(of: record.id) {
        return try db.ownBatch(of: merge)
      }
      // The kept one of the pair, where it is clear which merge is meant.
      let merged = try db.records(mergedInto: record.id)
      if merged.count == 1, let merge = try db.merge(of: merged[0].id) {
        return try db.ownBatch(of: merge)
      }
      throw Problem(
        .value, merged.isEmpty ? "person.not_merged" : "person.which_merge",
        [
          "number": .text(record.number),
          "merged": .text(merged.map(\.number).joined(separator: ", ")),
        ])
    }
  }

  /// That a batch merged records. Throws `person.batch_merged_nothing`.
  package func requireMerge(batch: Int64) throws {
    let count =
      try store.read { db in
        try db.value(Int.self, "SELECT count(*) FROM person_merge WHERE batch = \(batch)")
      } ?? 0
    guard count > 0 else {
      throw Problem(.value, "person.batch_merged_nothing", ["batch": .count(Int(batch))])
    }
  }
}

extension Connection {
  /// The batch of a merge that was done here and not brought in from a file.
  fileprivate func ownBatch(of merge: PersonMerge) throws -> Int64 {
    let isBroughtIn = try value(
      Bool.self,
      "SELECT EXISTS (SELECT 1 FROM batch WHERE id = \(merge.batch) AND command LIKE 'import %')")
    if isBroughtIn ?? false {
      throw Problem(.value, "person.merge_came_in", ["batch": .count(Int(merge.batch))])
    }
    return merge.batch
  }
}
