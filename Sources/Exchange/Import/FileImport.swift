package import Domain
import Storage
import Tabular

/// One import from the file to its summary, for a front end.
package struct FileImport {
  let office: Office
  let kind: Kind
  let joining: JoiningList?
  /// From so many bytes on a list of members is read row by row and entered in bulk.
  private let streamsFrom: Int

  package init(_ office: Office, _ kind: Kind, streamsFrom: Int = 1 << 17) {
    self.office = office
    self.kind = kind
    self.streamsFrom = streamsFrom
    joining = nil
  }

  /// The list of people who join a union together.
  package init(_ office: Office, _ joining: JoiningList) {
    self.office = office
    kind = .joining
    self.joining = joining
    streamsFrom = .max
  }

  /// Reads and takes apart the file; nothing is written yet.
  package func read(_ path: String, encoding: String) throws -> SourceFile {
    let encoding = TextEncoding(rawValue: encoding) ?? .auto
    if joining == nil, kind.name == Kind.member.name, encoding != .gb18030,
      let file = SourceFile(streaming: path, of: kind, least: streamsFrom)
    {
      return file
    }
    return try Self.source(path: path, of: kind, encoding: encoding)
  }

  static func source(path: String, of kind: Kind, encoding: TextEncoding) throws -> SourceFile {
    do {
      return try SourceFile(path: path, of: kind, encoding: encoding)
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
    return office.words.say(key, figures: figures)
  }

  /// Brings the rows in. Nothing is written when a row is refused and `keepsGood` is off.
  package func run(
    _ file: SourceFile, keepsGood: Bool, progress: (Int) throws -> Void
  ) throws -> ImportOutcome {
    do {
      let written = try Importer(office.words, office.federation, joining: joining).run(
        file, office.settings.order, keepsGood: keepsGood, progress: progress)
      return ImportOutcome(
        summary: written.result, batch: written.batch?.id,
        isWritten: !office.settings.isRehearsal, words: office.words)
    } catch let refused as ImportRefused {
      return ImportOutcome(
        summary: refused.summary, batch: nil, isWritten: false, words: office.words)
    }
  }

  /// Gives the refused rows back in the file's own form.
  package func writeFaults(of file: SourceFile, _ outcome: ImportOutcome, to path: String) throws {
    try FaultFile(office.words).write(file, outcome.summary.faults, to: path)
  }

  /// The numbers of the import, which add up: read = added + changed + unchanged + refused.
  package func summarise(_ outcome: ImportOutcome, to output: Output) throws {
    let summary = outcome.summary
    switch output.form {
    case .table:
      try output.text(
        office.words.say(
          outcome.messageKey,
          figures: [
            "kind": .text(office.words.kind(kind.name)), "read": .count(summary.read),
            "added": .count(summary.added), "changed": .count(summary.changed),
            "unchanged": .count(summary.unchanged), "refused": .count(summary.refused),
            "batch": .count(Int(outcome.batch ?? 0)),
          ]) + "\n")
    case .json, .ndjson: try output.text(outcome.json.render() + "\n")
    case .csv, .xlsx:
      try output.rows { writer in
        try writer.write(header: ["kind", "read", "added", "changed", "unchanged", "refused"])
        try writer.write([
          .text(kind.name), .integer(Int64(summary.read)), .integer(Int64(summary.added)),
          .integer(Int64(summary.changed)), .integer(Int64(summary.unchanged)),
          .integer(Int64(summary.refused)),
        ])
      }
    }
  }
}
