import Domain
import Exchange

extension Export {
  /// What stands for a kind where all of them are meant.
  static let everything = "everything"

  /// `gonghui export everything DIR`: a file for each kind, with a dictionary and a manifest.
  func exportEverything() throws {
    guard let folder else { throw Problem(.usage, "everything.no_folder") }
    guard filter.isUnset, common.output == nil, !excel, encoding == "utf-8" else {
      throw Problem(.usage, "everything.whole")
    }
    let form = try common.format == nil ? .csv : common.outputFormat
    let session = try Session(common, "export everything", reading: reading)
    let job = try EverythingExport(session.office, form: form.rawValue)
    var line: ProgressLine?
    defer { line?.erase() }
    let counts = try job.write(to: folder) { more, total in
      try Interruption.check()
      let shown =
        line ?? ProgressLine(total: total, isQuiet: common.quiet, usesColor: common.mayColor)
      shown.advance(by: more)
      line = shown
    }
    line?.erase()
    let rows = counts.reduce(0) { $0 + $1.count }
    Console.note(
      say(
        "table.everything.written",
        ["path": .text(folder), "files": .count(counts.count), "rows": .count(rows)]))
  }
}

extension Import {
  /// `gonghui import everything DIR`: the files of such a folder, one batch for each kind.
  func importEverything() throws {
    guard !options.keepGood, options.errors == nil else {
      throw Problem(.usage, "everything.all_or_stop")
    }
    let session = try Session(common, "import everything", writing: writing)
    let job = try EverythingImport(session.office, folder: file)
    let line = ProgressLine(
      total: job.rowCount, isQuiet: common.quiet, usesColor: common.mayColor)
    defer { line.erase() }
    let outcomes = try job.run { rows in
      try Interruption.check()
      line.advance(by: rows)
    }
    line.erase()
    for outcome in outcomes {
      for fault in outcome.faults.prefix(50) { Console.error(fault) }
      for warning in outcome.warnings { Console.warning(warning) }
    }
    try job.summarise(outcomes, to: try session.output())
    session.tellWhere()
    guard outcomes.allSatisfy({ $0.refused == 0 }) else {
      Console.error(say("table.everything.stopped"))
      throw Ending.refused
    }
  }
}
