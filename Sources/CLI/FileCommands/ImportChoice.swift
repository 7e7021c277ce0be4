import Exchange
import Federation
import Records

/// How the rows of a file are brought in, whatever the verb.
struct ImportChoice: Sendable {
  var keepGood = false
  var errors: String?
  var encoding = "auto"
  static let form = Form<ImportChoice> {
    Field(
      \.keepGood, "keep_good", en: "let the good rows in and leave the bad ones out",
      zh: "好的行先入库，坏的行退回")
    Field(
      \.errors, "errors",
      en: "write the refused rows to this file, with error and suggestion",
      zh: "把被拒绝的行写到这个文件，附错误和建议")
    Field(
      \.encoding, "encoding",
      en: "the characters' encoding: auto recognises it, utf-8 or gb18030",
      zh: "字符编码：auto 自动识别、utf-8、gb18030"
    ).withDefault()
  }

  /// More than a clerk mends at the screen; all of them are in the `--errors` file and in JSON.
  private static let faultsShown = 50

  /// Refuses options that cannot be, before the database is opened.
  func check(_ file: String) throws {
    let _: ImportEncoding? = try choice(encoding, of: "--encoding")
    try Output.check(errors)
    if let errors, Output.isSame(errors, file) {
      throw Problem(.value, "import.errors_over_file", ["path": .text(errors)])
    }
  }

  /// Whether none of them is given.
  var isUnset: Bool { !keepGood && errors == nil && encoding == ImportEncoding.auto.rawValue }

  /// Names the faults of rows, as far as they are many.
  func tellFaults(of outcome: ImportOutcome, _ session: Session) {
    let shown = session.common.quiet ? 0 : Self.faultsShown
    for fault in outcome.faults.prefix(shown) { Console.finding(fault) }
    if outcome.faults.count > Self.faultsShown {
      let more = outcome.faults.count - Self.faultsShown
      Console.finding(say("table.import.more", ["count": .count(more)]))
    }
  }

  /// Brings the file in and tells what became of it.
  ///
  /// - Parameters:
  ///   - map: what headers of the file stand for.
  ///   - name: under which to remember that.
  func run(
    _ job: FileImport, _ file: String, _ session: Session, map: [String] = [],
    remember name: String? = nil
  ) throws {
    let common = session.common
    let encoding: ImportEncoding = try choice(encoding, of: "--encoding") ?? .auto
    let file = try job.read(file, encoding: encoding.rawValue, map: map)
    Console.note(job.describe(file))
    guard file.rowCount > 0 else {
      throw Problem(.file, "import.no_rows", ["line": .count(file.header.line)])
    }
    let progress = ProgressLine(
      total: file.rowCount, isQuiet: common.quiet, usesColor: common.mayColor)
    defer { progress.erase() }
    let outcome: ImportOutcome
    do {
      outcome = try job.run(file, keepsGood: keepGood) { rows in
        try Interruption.check()
        progress.advance(by: rows)
      }
    } catch let error where Interruption.isCause(of: error) {
      progress.erase()
      Console.note(say("table.import.interrupted"))
      throw Ending.interrupted
    }
    progress.erase()
    try session.written(in: outcome.batch) {
      tellFaults(of: outcome, session)
      for warning in outcome.warnings { Console.warning(warning) }
      // A file that is refused, or of which nothing goes in, leaves nothing behind. By itself, so
      // that an undo of the rows does not forget it.
      if let name, outcome.isWritten, outcome.refused < file.rowCount {
        Console.note(try job.remember(file, as: name))
      }
      if let errors, outcome.refused > 0 {
        try job.writeFaults(of: file, outcome, to: errors)
        Console.note(say("table.import.errors_written", ["path": .text(errors)]))
      }
      try job.summarise(outcome, to: try session.output())
    }
    guard outcome.refused > 0 else { return }
    if outcome.isWritten { throw Ending.findings }
    throw Answered(
      .file, "import.refused",
      ["refused": .count(outcome.refused), "rows": .count(file.rowCount)])
  }
}

/// How a file's characters may be coded.
enum ImportEncoding: String, CaseIterable {
  case auto
  case utf8 = "utf-8"
  case gb18030
}
