import ArgumentParser
import Exchange
import Federation
import Records

extension PersonCommand {
  /// Brings one record of a person into the other.
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: say("help.person.merge"),
      discussion: say("help.person.merge.examples"))
    @Argument(help: .words("help.person.merged", value: "A")) var number: String
    @Option(help: .words("help.person.into", value: "B")) var into: String
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let (number, kept) = (try personal(number), try personal(into))
      let session = try Session(common, "person merge", writing: writing)
      let id = try session.office.personNumber(kept)
      let batch = try session.tell(named: "person") { _, output, db in
        try session.office.showPerson(String(id), to: output, in: db)
      } doing: { answer in
        try session.office.perform(
          { desk, db in
            try MergeService(desk).merge(
              number, into: kept, note: say("table.merge.voided", ["kept": .text(String(id))]),
              because: common.reason, in: db)
          }, answer: answer)
      }
      if let batch {
        Console.note(
          say(
            "table.merge.done", ["kept": .text(String(id)), "batch": .count(Int(batch))]))
      }
    }
  }

  /// Takes a merge back, as `undo` of its batch does.
  struct Unmerge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unmerge", abstract: say("help.person.unmerge"),
      discussion: say("help.person.unmerge.examples"))
    @Argument(help: .words("help.person.merged", value: "A")) var number: String?
    @Option(help: .words("help.person.batch", value: "BATCH")) var batch: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      guard (number == nil) != (batch == nil) else {
        throw Problem(.usage, "person.unmerge_what")
      }
      let merged = try number.map { try personal($0) }
      let batch = try batch.map { try CLI.number($0, of: "--batch") }
      // The journal calls it what it is: the undo of that batch.
      let found = try Session(common, "person unmerge").office.mergeBatch(merged, batch: batch)
      let session = try Session(common, "undo \(found)", writing: writing)
      try session.tellUndone(try session.office.undo(batch: found), of: found)
    }
  }
}
