import ArgumentParser
import Exchange
import Records

/// The program: nouns, each with its verbs. This list is the whole tree and its order in help.
struct Gonghui: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "gonghui",
    abstract: say("help.root"),
    discussion: say("help.root.examples"),
    version: "gonghui \(Program.version)",
    subcommands: nouns.map(\.value))

  /// What still goes through the parser, by its name, so that finding one does not make the help of
  /// those before it.
  static let nouns: KeyValuePairs<String, any ParsableCommand.Type> = [
    "union": UnionCommand.self,
    "officer": OfficerCommand.self, "member": MemberCommand.self, "person": PersonCommand.self,
    "honour": HonourCommand.self, "case": CaseCommand.self, "fund": FundCommand.self,
    "scheme": SchemeCommand.self, "rule": RuleCommand.self, "code": CodeCommand.self,
    "employer": EmployerCommand.self, "search": SearchCommand.self,
    "report": ReportCommand.self,
  ]

  /// Every first word of a command, in the order of help.
  static let words = [
    "init", "demo", "union", "officer", "member", "person", "honour", "case", "fund", "scheme",
    "rule", "code", "employer", "id", "search", "import", "export", "template", "report", "log",
    "undo", "backup", "restore", "doctor", "completions",
  ]
}
