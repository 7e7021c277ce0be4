import Exchange
import Federation
import Records

extension Export {
  /// What stands for a kind where all of them are meant.
  static let everything = "everything"

  /// `gonghui export everything DIR`: a file for each kind, with a dictionary and a manifest.
  func exportEverything() throws {
    guard let folder else { throw Problem(.usage, "everything.no_folder") }
    guard filter.isUnset, reading.asOf == nil, reading.knownAt == nil, common.format == nil,
      common.output == nil, encoding == ImportEncoding.utf8.rawValue, !excel
    else { throw Problem(.usage, "everything.whole") }
    let session = try Session(common, "export everything", reading: reading)
    var line: ProgressLine?
    defer { line?.erase() }
    let done = try EverythingExport(session.office).write(to: folder) { more, total in
      try Interruption.check()
      if line == nil {
        line = ProgressLine(total: total, isQuiet: common.quiet, usesColor: common.mayColor)
      }
      line?.advance(by: more)
    }
    line?.erase()
    Console.note(
      say(
        "table.everything.written",
        [
          "path": .text(folder), "files": .count(done.files), "rows": .count(done.records),
        ]))
    if !reading.reveal { Console.warning(say("table.everything.masked")) }
  }
}

extension Import {
  /// `gonghui import everything DIR`: the files of such a folder, a batch for each kind.
  func importEverything() throws {
    guard options.isUnset, existing == nil, map.isEmpty, remember == nil, !writing.dryRun else {
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
      options.tellFaults(of: outcome, session)
      for warning in outcome.warnings { Console.warning(warning) }
    }
    try job.summarise(outcomes, to: try session.output())
    session.tellWhere()
    guard outcomes.allSatisfy({ $0.refused == 0 }) else {
      Console.finding(say("problem.everything.stopped"))
      let faults = outcomes.flatMap(\.faults).joined(separator: "\n")
      throw Answered(.file, "everything.stopped", ["faults": .text(faults)])
    }
  }
}
