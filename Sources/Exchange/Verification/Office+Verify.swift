import Federation
import Records
import Storage
import Tabular

extension Office {
  /// Makes the report of a file again, with the records as they were known then and as they are
  /// known now (or as `--known-at` leaves them), and compares.
  ///
  /// - Throws: `report.no_side_file`, `report.side_file_damaged`, `report.other_office`,
  ///   `report.other_database`, `report.newer_batch` and what reading a file throws.
  package func verify(reportAt path: String) throws -> ReportVerdict {
    let bytes = try content(path)
    let sidePath = path + SideFile.suffix
    guard FileSystem.exists(sidePath) else {
      throw Problem(.file, "report.no_side_file", ["path": .text(sidePath)])
    }
    let side = try SideFile(try content(sidePath), path: sidePath)
    guard let kind = ReportKind.named(side.order.report) else {
      throw Problem(
        .file, "report.unknown",
        ["report": .text(side.order.report), "program": .text(side.program)])
    }
    let last = try basis(of: side)
    let then = try Remade(kind, side.order, in: try federation.rewound(to: side.basis.batch))
    guard then.bytes == bytes else { return try altered(path, bytes, then, side, last) }
    let now = try Remade(kind, side.order, in: view)
    guard now.mark != then.mark else {
      return ReportVerdict(outcome: .same, path: path, side: side, last: last)
    }
    var verdict = ReportVerdict(outcome: .restated, path: path, side: side, last: last)
    verdict.isWithheld = try withholds(side, now.sheet.rows.count)
    verdict.failure = now.failure.map { words.say($0) }
    if now.failure == nil, !verdict.isWithheld {
      verdict.figures = then.sheet.changes(to: now.sheet, key: kind.key)
    }
    verdict.batches = try batches(from: side.basis.batch, to: last, kind, side, then, now)
    return verdict
  }

  private func content(_ path: String) throws -> [UInt8] {
    do {
      return try FileBytes.read(path, accepting: [.text, .xlsx])
    } catch  where error.name == .fileEmpty {
      return []
    }
  }

  /// Checks that the report was made from these records; the batch they stand at.
  private func basis(of side: SideFile) throws -> Int64 {
    let (ours, last) = try read { db in
      (try db.value(Int64.self, "SELECT office FROM file_info") ?? 0, try db.lastBatchID())
    }
    guard side.basis.office == ours else {
      throw Problem(
        .file, "report.other_office",
        ["theirs": .count(Int(side.basis.office)), "ours": .count(Int(ours))])
    }
    let batch = side.basis.batch
    guard batch <= last else {
      throw Problem(
        .file, "report.newer_batch", ["batch": .count(Int(batch)), "last": .count(Int(last))])
    }
    let hash = batch == 0 ? "" : try read { db in try db.batch(batch).hash.text }
    guard hash == side.basis.hash else {
      throw Problem(.file, "report.other_database", ["batch": .count(Int(batch))])
    }
    return last
  }

  private func altered(
    _ path: String, _ bytes: [UInt8], _ then: Remade, _ side: SideFile, _ last: Int64
  ) throws -> ReportVerdict {
    var verdict = ReportVerdict(outcome: .altered, path: path, side: side, last: last)
    verdict.failure = then.failure.map { words.say($0) }
    verdict.sideFileAgrees = Digest(of: bytes).text == side.digest
    guard then.failure == nil else { return verdict }
    verdict.saysTheSame = SavedAgain.isSame(then.bytes, bytes, form: side.order.form)
    guard try withholds(side, then.sheet.rows.count) else {
      verdict.lines = LineChange.between(then.bytes, bytes)
      return verdict
    }
    verdict.isWithheld = true
    return verdict
  }

  /// Whether the details hold full identities that were not asked for; notes it where they were.
  private func withholds(_ side: SideFile, _ rowCount: Int) throws -> Bool {
    guard side.order.isRevealed else { return false }
    guard settings.isRevealed else { return true }
    try noteAccess(rowCount: rowCount)
    return false
  }

  private func batches(
    from first: Int64, to last: Int64, _ kind: ReportKind, _ side: SideFile, _ then: Remade,
    _ now: Remade
  ) throws -> [(found: BatchSearch.Found, batch: Batch)] {
    let later = try read { db in
      try db.column(Int64.self, "SELECT id FROM batch WHERE id > \(first) ORDER BY id")
    }
    let found = try BatchSearch.batches(in: [first] + later, from: then.mark, to: now.mark) {
      batch in
      try Remade(kind, side.order, in: try federation.rewound(to: batch)).mark
    }
    return try read { db in try found.map { ($0, try db.batch($0.last)) } }
  }
}
