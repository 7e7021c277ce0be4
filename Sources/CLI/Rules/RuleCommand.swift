import ArgumentParser

/// The noun's line in the list of nouns, until that is a rendering of the registry too; the verbs
/// are `Federation`'s.
struct RuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: say("help.rule"))
}
