import ArgumentParser
import Exchange
import Federation
import Records

/// What is said of every event: whose membership, on which day, why, on what paper.
struct EventOptions: ParsableArguments {
  @Argument(help: .words("help.argument.member", value: "N")) var number: String
  @Option(help: .words("help.option.on", value: "DATE")) var on: String
  @Option(help: .field("event", "reason")) var why: String?
  @Option(help: .field("event", "document")) var document: String?

  /// - Parameter outside: the unit outside the province, where the event has one.
  func details(outside: String? = nil) -> EventDetails {
    EventDetails(reason: why, document: document, outside: outside)
  }
}

/// A verb that does one thing to one person's membership on a day: what all of them share.
protocol MembershipVerb: ParsableCommand {
  /// The verb's name, for the journal: `transfer`.
  static var verb: String { get }
  var writing: WriteOptions { get }
  var common: CommonOptions { get }
}

extension MembershipVerb {
  /// Runs the verb and tells what it did.
  ///
  /// - Parameter on: the day as it was typed; today's where it may be left out.
  func enter(_ number: String, on: String?, _ verb: MemberVerb) throws {
    let day = try on.map { try CLI.day($0, of: "--on") } ?? today()
    let number = try personal(number)
    let session = try Session(common, "member \(Self.verb)", writing: writing)
    try session.tell(named: Kind.memberStanding.name) { entered, output, db in
      try session.office.showStanding(entered.id, to: output, in: db)
    } doing: { answer in
      try session.office.perform(number, on: day, verb, answer: answer)
    }
  }
}
