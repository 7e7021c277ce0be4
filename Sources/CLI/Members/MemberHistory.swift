import ArgumentParser
import Exchange
import Federation
import Records

extension MemberCommand {
  /// What happened to a membership; with `--changes` what was changed in the records.
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "history", abstract: say("help.member.history"))
    @Argument(help: .words("help.argument.member", value: "N")) var number: String
    @Flag(help: .words("help.member.changes")) var changes = false
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let number = try personal(number)
      let session = try Session(common, "member history", reading: reading)
      let output = try session.output()
      try session.tellMerge(of: number)
      if changes {
        let id = try session.office.personNumber(number)
        return try session.office.log(kind: "person", key: "#\(id)", to: output)
      }
      let count = try session.office.history(of: number, to: output)
      Console.note(Speech.words.rows(count))
    }
  }

  /// Takes an event back and, where values are given, enters it anew.
  struct Correct: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "correct", abstract: say("help.member.correct"),
      discussion: say("help.member.correct.examples"))
    @Argument(help: .words("help.argument.member", value: "N")) var number: String
    @Option(help: .words("help.member.event", value: "K")) var event: String
    @Flag(help: .words("help.member.void")) var void = false
    @Option(help: .field("event", "event")) var change: String?
    @Option(help: .field("event", "on")) var on: String?
    @Option(help: .field("event", "union")) var union: String?
    @Option(help: .field("event", "other_union")) var to: String?
    @Option(help: .field("event", "outside")) var outside: String?
    @Option(help: .field("event", "reason")) var why: String?
    @Option(help: .field("event", "document")) var document: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let texts = given([
        "event": change, "on": on, "union": union, "other_union": to, "outside": outside,
        "reason": why, "document": document,
      ])
      guard void == texts.isEmpty else { throw Problem(.usage, "member.correct_how") }
      let number = try personal(number)
      let place = Int(try CLI.number(event, of: "--event"))
      let session = try Session(common, "member correct", writing: writing)
      let values = void ? nil : try session.office.read(texts, of: .event)
      try session.tell(.member) { _, output, db in
        _ = try session.office.history(of: number, to: output, in: db)
      } doing: { desk, db in
        try MemberService(desk).correct(
          number, .place(place), mended: values, because: common.reason, in: db)
      }
    }
  }
}
