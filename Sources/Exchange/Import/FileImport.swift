package import Federation
import Records
import Storage
import Tabular

/// One import from the file to its summary, for a front end.
package struct FileImport {
  let office: Office
  let kind: Kind
  let joining: JoiningList?
  private let existing: ExistingRecords
  /// From so many bytes on a list of members is read row by row and entered in bulk.
  private let streamsFrom: Int
  /// So many rows at a time.
  private let atOnce: Int

  package init(
    _ office: Office, _ kind: Kind, existing: ExistingRecords = .update,
    streamsFrom: Int = 1 << 17, atOnce: Int = 20_000
  ) {
    self.office = office
    self.kind = kind
    self.existing = existing
    self.streamsFrom = streamsFrom
    self.atOnce = atOnce
    joining = nil
  }

  /// The list of people who join a union together.
  package init(_ office: Office, _ joining: JoiningList) {
    self.office = office
    kind = .joining
    existing = .update
    self.joining = joining
    streamsFrom = .max
    atOnce = 1
  }

  /// Reads and takes apart the file; nothing is written yet.
  ///
  /// - Parameter map: what headers stand for, `HEADER=COLUMN` each.
  package func read(_ path: String, encoding: String, map: [String] = []) throws -> SourceFile {
    let mappings = try office.federation.store.read { db in try db.headerMappings() }
    let headers = try HeaderWords(of: kind, given: map, remembered: mappings)
    let encoding = TextEncoding(rawValue: encoding) ?? .auto
    if joining == nil, kind.name == Kind.member.name, encoding != .gb18030,
      let file = SourceFile(streaming: path, headers, least: streamsFrom, atOnce: atOnce)
    {
      return file
    }
    return try Self.source(path: path, headers, encoding: encoding)
  }

  static func source(
    path: String, _ headers: HeaderWords, encoding: TextEncoding
  ) throws -> SourceFile {
    do {
      return try SourceFile(path: path, headers, encoding: encoding)
    } catch let error as TabularError {
      throw Problem(tabular: error)
    }
  }

  /// What the file was taken for.
  package func describe(_ file: SourceFile) -> String {
    var key = "table.import.taken_for"
    var figures: Figures = [
      "kind": .text(office.words.kind(kind.name)), "encoding": .text(file.encoding),
      "line": .count(file.header.line), "rows": .count(file.rowCount),
    ]
    if case .workbook(let sheet) = file.form {
      key += "_sheet"
      figures["sheet"] = .text(sheet)
    }
    let taken = office.words.say(key, figures: figures)
    let foreign = file.headers.foreign(in: file.header)
    guard !foreign.isEmpty else { return taken }
    let pairs = foreign.map { name, field in
      "\(name) → \(office.words.label(field.name, of: kind.name))"
    }
    return taken + "\n"
      + office.words.say(
        file.header.mapping == nil ? "table.import.mapped" : "table.import.mapped_by",
        figures: [
          "pairs": .text(pairs.joined(separator: office.words["usage.list"])),
          "name": .text(file.header.mapping ?? ""),
        ])
  }

  /// Brings the rows in. Nothing is written when a row is refused and `keepsGood` is off.
  package func run(
    _ file: SourceFile, keepsGood: Bool, progress: (Int) throws -> Void
  ) throws -> ImportOutcome {
    let earlier = try file.origin.flatMap { origin in
      try office.federation.store.read { db in
        try db.lastImport(ofFile: origin.sha256, as: kind.name)
      }
    }
    let importer = Importer(
      office.words, office.federation, joining: joining, existing: existing)
    do {
      let written = try importer.run(
        file, office.settings.order, keepsGood: keepsGood, progress: progress)
      return ImportOutcome(
        summary: written.result, batch: written.batch?.id, earlier: earlier, isRefused: false,
        isRehearsal: office.settings.isRehearsal, words: office.words)
    } catch let refused as ImportRefused {
      return ImportOutcome(
        summary: refused.summary, batch: nil, earlier: earlier, isRefused: true,
        isRehearsal: office.settings.isRehearsal, words: office.words)
    }
  }

  /// Gives the refused rows back in the file's own form.
  package func writeFaults(of file: SourceFile, _ outcome: ImportOutcome, to path: String) throws {
    try FaultFile(office.words).write(file, outcome.summary.faults, to: path)
  }
}
