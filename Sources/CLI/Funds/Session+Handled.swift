import Domain
import Exchange

extension Session {
  /// The warnings and notes of a verb that handled several records.
  func warn<Result>(_ done: Handled<Result>) throws {
    for warning in done.warnings { Console.warning(Speech.words.sayWithCitation(warning)) }
    for note in done.notes { Console.warning(note) }
  }

  /// What was done, in one line.
  ///
  /// - Parameter key: says how many records in which batch.
  func conclude<Record>(_ done: Handled<[Record]>, _ key: String, kind: Kind = .receipt) {
    if done.result.isEmpty {
      Console.note(say("table.empty"))
    } else if office.settings.isRehearsal {
      Console.note(say("table.fund.rehearsed"))
    } else if let batch = done.batch {
      Console.note(
        say(key, ["count": .count(done.result.count), "batch": .count(Int(batch))]))
    } else {
      Console.note(say("table.nothing_new", ["kind": .text(Speech.words.kind(kind.name))]))
    }
  }

  /// In a rehearsal, the rows that would have changed.
  func rehearse<Result>(_ done: Handled<Result>) throws {
    Console.note(say("table.rehearsed", ["count": .count(done.changes.count)]))
    try Console.data(try office.said(done.changes))
  }

  /// Checks rules over the whole file: silent when all hold, else a finding a line.
  func check(_ checked: Office.Checked) throws {
    let (findings, comparisons) = try office.check(checked, to: try output())
    if try common.outputFormat == .table { comparisons.forEach(Console.note) }
    guard findings == 0 else {
      Console.note(say("table.findings", ["count": .count(findings)]))
      throw Ending.findings
    }
  }
}
