import Federation
import Records
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
  /// `everything.masked`, `everything.altered`.
  package init(_ office: Office, folder: String) throws {
    self.office = office
    self.folder = folder
    let path = "\(folder)/\(Manifest.fileName)"
    guard FileSystem.exists(path) else {
      throw Problem(.file, "everything.no_manifest", ["path": .text(folder)])
    }
    manifest = try Manifest(FileBytes.read(path), path: path)
    if manifest.isMasked { throw Problem(.file, "everything.masked", ["path": .text(folder)]) }
    for file in manifest.files {
      let digest = DigestStream()
      try FileBytes.eachPart(of: "\(folder)/\(file.name)") { digest.add($0) }
      guard digest.digest().text == file.digest else { throw altered(file) }
      guard file.kind == nil || Self.kind(of: file) != nil else {
        throw Problem(.file, "everything.newer", ["path": .text("\(folder)/\(file.name)")])
      }
    }
  }

  private static func kind(of file: Manifest.File) -> Kind? {
    Kind.everything.first { $0.name == file.kind }
  }

  private func altered(_ file: Manifest.File) -> Problem {
    Problem(.file, "everything.altered", ["path": .text("\(folder)/\(file.name)")])
  }

  /// How many rows all files have together.
  package var rowCount: Int {
    manifest.files.reduce(0) { $0 + ($1.kind == nil ? 0 : $1.rowCount) }
  }

  /// Brings in one kind after the other, and stops at the first that is refused.
  ///
  /// - Returns: what became of each kind that was tried, in order.
  package func run(progress: (Int) throws -> Void = { _ in }) throws -> [ImportOutcome] {
    var outcomes: [ImportOutcome] = []
    for file in manifest.files where file.rowCount > 0 {
      guard let kind = Self.kind(of: file) else { continue }
      let job = FileImport(office, kind)
      let source = try job.read("\(folder)/\(file.name)", encoding: TextEncoding.utf8.rawValue)
      guard source.rowCount == file.rowCount else { throw altered(file) }
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
    let isForPeople = words.language == .zh && output.form.isForPeople
    try output.rows { writer in
      try writer.write(header: columns.map { isForPeople ? words["label.import.\($0)"] : $0 })
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
