import Records
import Storage

/// What a report stands on: whose records, and up to which batch they were known.
struct ReportBasis: Equatable {
  let office: Int64
  /// 0 for an empty file.
  let batch: Int64
  /// The batch's hash, which holds all batches before it.
  let hash: String

  init(office: Int64, batch: Int64, hash: String) {
    self.office = office
    self.batch = batch
    self.hash = hash
  }

  init(in db: borrowing Connection) throws {
    office = try db.value("SELECT office FROM file_info") ?? 0
    batch = try db.lastBatchID()
    hash = batch == 0 ? "" : try db.batch(batch).hash.text
  }
}
