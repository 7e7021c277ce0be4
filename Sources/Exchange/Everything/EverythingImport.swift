import Domain
import Storage
import Tabular

/// A folder that `EverythingExport` wrote, on its way into the records: a batch for each kind, in
/// the folder's order.
package struct EverythingImport {
  let office: Office
  let folder: String
  let manifest: Manifest

  /// Reads the manifest and compares every file with it; nothing is written yet.
  ///
  /// Throws `everything.no_manifest`, `everything.manifest_damaged`, `everything.newer`,
  /// `everything.masked`, `everything.not_csv`, `everything.altered`.
  package init(_ office: Office, folder: String) throws {
    self.office = office
    self.folder = folder
    let path = "\(folder)/\(Manifest.fileName)"
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch let error where error.name == .fileNotFound {
      throw Problem(.file, "everything.no_manifest", ["path": .text(folder)])
    }
    manifest = try Manifest(bytes, path: path)
    if manifest.isMasked { throw Problem(.file, "everything.masked", ["path": .text(folder)]) }
    guard manifest.form == .csv else {
      throw Problem(
        .file, "everything.not_csv",
        ["path": .text(folder), "format": .text(manifest.form.rawValue)])
    }
    for file in manifest.files {
      let digest = Digest(of: try FileBytes.read("\(folder)/\(file.name)"))
      guard digest.text == file.digest else {
        throw Problem(.file, "everything.altered", ["path": .text("\(folder)/\(file.name)")])
      }
    }
    if office.settings.isRehearsal { throw Problem(.usage, "everything.no_rehearsal") }
  }

  /// How many rows all files have together.
  package var rowCount: Int {
    manifest.files.reduce(0) { $0 + ($1.kind == nil ? 0 : Int($1.rowCount)) }
  }

  /// Brings in one kind after the other, and stops at the first that is refused.
  ///
  /// - Returns: what became of each kind that was tried, in order.
  package func run(progress: (Int) throws -> Void) throws -> [ImportOutcome] {
    var outcomes: [ImportOutcome] = []
    for file in manifest.files {
      guard let name = file.kind else { continue }
      guard let kind = Kind.named(name) else {
        throw Problem(.file, "everything.newer", ["path": .text("\(folder)/\(file.name)")])
      }
      let job = FileImport(office, kind)
      let source = try job.read("\(folder)/\(file.name)", encoding: "utf-8")
      let outcome = try job.run(source, keepsGood: false, progress: progress)
      outcomes.append(outcome)
      if outcome.refused > 0 { break }
    }
    return outcomes
  }

  /// A row for each kind: read = added + changed + unchanged + refused.
  package func summarise(_ outcomes: [ImportOutcome], to output: Output) throws {
    let words = office.words
    let columns = ["kind", "read", "added", "changed", "unchanged", "refused", "batch"]
    let isForPeople = words.language == .zh && (output.form == .table || output.form == .csv)
    try output.rows { writer in
      try writer.write(
        header: columns.map { isForPeople ? words["label.everything.\($0)"] : $0 })
      for outcome in outcomes {
        let summary = outcome.summary
        try writer.write([
          .text(isForPeople ? words.kind(summary.kind) : summary.kind),
          .integer(Int64(summary.read)), .integer(Int64(summary.added)),
          .integer(Int64(summary.changed)), .integer(Int64(summary.unchanged)),
          .integer(Int64(summary.refused)), outcome.batch.map { .integer($0) } ?? .empty,
        ])
      }
    }
  }
}
