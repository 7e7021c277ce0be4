import Domain
import Storage
import Tabular

/// All records in a folder: a file for each kind, what the columns mean, and a manifest.
package struct EverythingExport {
  let office: Office
  let form: OutputFormat

  /// Throws `everything.format` for a form that no file of records has.
  package init(_ office: Office, form: String) throws {
    guard let form = OutputFormat(rawValue: form), form != .table else {
      throw Problem(.usage, "everything.format", ["format": .text(form)])
    }
    self.office = office
    self.form = form
  }

  /// Writes the folder, whole or not at all, as the records stand at one moment.
  ///
  /// - Parameter progress: told now and then of records that were written, and of how many in all.
  /// - Returns: the kinds and how many records of each.
  package func write(
    to path: String, progress: (_ more: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> [(kind: String, count: Int)] {
    let folder = try AtomicFolder(path: path)
    let asOf = office.asOf
    if office.settings.isRevealed {
      try office.noteAccess(rowCount: try office.read { db in try db.countOfAll(on: asOf) })
    }
    let counts = try office.read { db in
      let choices = try ChoiceWords(db)
      let records = RecordOutput(
        office.words, choices, form: form, revealed: office.settings.isRevealed)
      let total = try db.countOfAll(on: asOf)
      var files: [Manifest.File] = []
      var counts: [(kind: String, count: Int)] = []
      for (index, kind) in Kind.all.enumerated() {
        let name = Self.fileName(of: kind, at: index, form)
        let output = try Output(path: "\(folder.unfinished)/\(name)", form: form.rawValue)
        let digest = output.digested()
        let count = try records.write(
          kind, where: Filter(asOf: asOf), to: output, isChecked: true,
          progress: { try progress($0, total) }, in: db)
        try progress(0, total)
        counts.append((kind.name, count))
        files.append(
          Manifest.File(
            name: name, kind: kind.name, rowCount: Int64(count), digest: digest.digest().text))
      }
      let dictionary = DataDictionary(choices: choices)
      files += try self.files(of: dictionary, in: folder.unfinished)
      let basis = try db.everythingOrigin()
      let manifest = Manifest(
        asOf: asOf.text, language: office.words.language, form: form,
        isMasked: !office.settings.isRevealed, files: files, origin: basis)
      try Output(path: "\(folder.unfinished)/\(Manifest.fileName)", form: "table", asPipe: true)
        .text(manifest.text())
      return counts
    }
    try folder.commit()
    return counts
  }

  /// `08-member.csv`: the numbers are the order of import.
  static func fileName(of kind: Kind, at index: Int, _ form: OutputFormat) -> String {
    "\(index < 9 ? "0" : "")\(index + 1)-\(kind.name).\(form.rawValue)"
  }

  private func files(of dictionary: DataDictionary, in folder: String) throws -> [Manifest.File] {
    let table = try Output(path: "\(folder)/dictionary.csv", form: "csv")
    let tableDigest = table.digested()
    try dictionary.write(to: table)
    let page = try Output(path: "\(folder)/dictionary.md", form: "table", asPipe: true)
    let pageDigest = page.digested()
    try page.text(dictionary.page())
    let rows = Int64(DataDictionary.rowCount)
    return [
      Manifest.File(
        name: "dictionary.csv", kind: nil, rowCount: rows, digest: tableDigest.digest().text),
      Manifest.File(
        name: "dictionary.md", kind: nil, rowCount: rows, digest: pageDigest.digest().text),
    ]
  }
}

extension Connection {
  /// How many records of all kinds there are.
  fileprivate func countOfAll(on day: Day) throws -> Int {
    var count = 0
    for kind in Kind.all { count += try self.count(of: kind, where: Filter(asOf: day)) }
    return count
  }

  /// The office and the end of the journal.
  fileprivate func everythingOrigin() throws -> Manifest.Origin {
    let last = try lastBatchID()
    return Manifest.Origin(
      program: Program.version, office: try value(Int64.self, "SELECT office FROM file_info") ?? 0,
      batch: last, batchHash: last == 0 ? "" : try batch(last).hash.text)
  }
}
