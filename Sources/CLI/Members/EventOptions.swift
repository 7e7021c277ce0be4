import ArgumentParser
import Domain

/// What is said of every event: whose membership, on which day, why, on what paper.
struct EventOptions: ParsableArguments {
  @Argument(help: .words("help.argument.member", value: "N")) var number: String
  @Option(help: .words("help.option.on", value: "DATE")) var on: String
  @Option(help: .field("event", "reason")) var why: String?
  @Option(help: .field("event", "document")) var document: String?

  func day() throws -> Day { try CLI.day(on, of: "--on") }

  /// - Parameter outside: the unit outside the province, where the event has one.
  func details(outside: String? = nil) -> EventDetails {
    EventDetails(reason: why, document: document, outside: outside)
  }
}
