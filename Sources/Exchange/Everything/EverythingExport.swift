import Federation
import Records
import Storage
import Tabular

/// All records in a folder: a file for each kind, what the columns mean, and a manifest.
package struct EverythingExport {
  let office: Office

  package init(_ office: Office) { self.office = office }

  /// Writes the folder, whole or not at all, as the records stand at one moment.
  ///
  /// - Parameter progress: told now and then how many more records are written, and of how many.
  /// - Returns: how many records, in how many files.
  package func write(
    to path: String, progress: (_ more: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> (records: Int, files: Int) {
    do {
      let folder = try AtomicFolder(path: path)
      let total = try office.read { db in try count(in: db) }
      try office.noteAccess(rowCount: total)
      let files = try office.read { db in
        try writeKinds(to: folder.unfinished, total, progress, in: db)
      }
      try writeAbout(files, to: folder.unfinished)
      try folder.commit()
      return (files.reduce(0) { $0 + $1.rowCount }, files.count)
    } catch let error as TabularError {
      // The files are written under a name that nobody knows.
      guard error.details["path"] != nil else { throw error }
      throw TabularError(
        error.name, line: error.line, column: error.column,
        error.details.merging(["path": path]) { $1 })
    }
  }

  /// `10-member.csv`: the numbers are the order of import.
  static func fileName(of kind: Kind, at index: Int) -> String {
    "\(index < 9 ? "0" : "")\(index + 1)-\(kind.name).csv"
  }

  private func count(in db: borrowing Connection) throws -> Int {
    var count = 0
    for kind in Kind.everything { count += try db.count(of: kind, where: Filter(asOf: .last)) }
    return count
  }

  /// The day as of which a kind is written: behind every fact and every plan. But the rows of
  /// unions and members say what is now, where all of them have begun: another file has what is
  /// to come, and imported once more, they would contradict it.
  private func day(of kind: Kind, in db: borrowing Connection) throws -> Day {
    guard kind.name == Kind.union.name || kind.name == Kind.member.name else { return .last }
    let begun = try db.count(of: kind, where: Filter(asOf: office.asOf))
    return try begun == db.count(of: kind, where: Filter(asOf: .last)) ? office.asOf : .last
  }

  private func writeKinds(
    to folder: String, _ total: Int, _ progress: (_ more: Int, _ total: Int) throws -> Void,
    in db: borrowing Connection
  ) throws -> [Manifest.File] {
    let records = RecordOutput(
      office.words, try ChoiceWords(db), form: .csv, revealed: office.settings.isRevealed)
    var files: [Manifest.File] = []
    for (index, kind) in Kind.everything.enumerated() {
      let name = Self.fileName(of: kind, at: index)
      let output = try Output(path: "\(folder)/\(name)", form: OutputFormat.csv.rawValue)
      let digest = output.digested()
      let count = try records.write(
        kind, where: Filter(asOf: try day(of: kind, in: db)), to: output, isChecked: true,
        progress: { more in try progress(more, total) }, in: db)
      files.append(
        Manifest.File(
          name: name, kind: kind.name, rowCount: count, digest: digest.digest().text))
    }
    return files
  }

  private func writeAbout(_ files: [Manifest.File], to folder: String) throws {
    let dictionary = try Output(
      path: "\(folder)/\(DataDictionary.fileName)", form: OutputFormat.csv.rawValue)
    let digest = dictionary.digested()
    let count = try DataDictionary.write(to: dictionary)
    let file = Manifest.File(
      name: DataDictionary.fileName, kind: nil, rowCount: count, digest: digest.digest().text)
    let manifest = Manifest(isMasked: !office.settings.isRevealed, files: files + [file])
    try Output(path: "\(folder)/\(Manifest.fileName)", form: OutputFormat.json.rawValue)
      .text(manifest.text())
  }
}
