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

  /// By their names, so that finding one does not make the help of those before it.
  static let nouns: KeyValuePairs<String, any ParsableCommand.Type> = [
    "init": Init.self, "demo": Demo.self, "union": UnionCommand.self,
    "officer": OfficerCommand.self, "member": MemberCommand.self, "person": PersonCommand.self,
    "honour": HonourCommand.self, "case": CaseCommand.self, "fund": FundCommand.self,
    "scheme": SchemeCommand.self, "rule": RuleCommand.self, "code": CodeCommand.self,
    "employer": EmployerCommand.self, "id": IDCommand.self, "search": SearchCommand.self,
    "import": Import.self, "export": Export.self, "template": TemplateCommand.self,
    "report": ReportCommand.self, "log": LogCommand.self, "undo": Undo.self,
    "backup": Backup.self, "restore": Restore.self, "doctor": Doctor.self,
    "completions": Completions.self,
  ]
}
