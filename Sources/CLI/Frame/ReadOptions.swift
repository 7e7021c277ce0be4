import ArgumentParser
import Records

/// The options of every verb that reads records.
struct ReadOptions: ParsableArguments {
  @Flag(help: .words("help.option.reveal"))
  var reveal = false

  @Option(help: .words("help.option.as_of", value: "DATE"))
  var asOf: String?

  @Option(help: .words("help.option.known_at", value: "BATCH"))
  var knownAt: String?
}
