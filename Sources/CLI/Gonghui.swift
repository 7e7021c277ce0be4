import ArgumentParser
import Exchange

/// The program: nouns, each with its verbs. This list is the whole tree and its order in help.
struct Gonghui: Noun {
  static let configuration = CommandConfiguration(
    commandName: "gonghui",
    abstract: say("help.root"),
    discussion: say("help.root.examples"),
    version: "gonghui \(Program.version)",
    subcommands: [
      Init.self, Demo.self, UnionCommand.self, OfficerCommand.self, MemberCommand.self,
      PersonCommand.self, HonourCommand.self, CaseCommand.self, FundCommand.self,
      SchemeCommand.self,
      RuleCommand.self, CodeCommand.self, EmployerCommand.self, IDCommand.self, SearchCommand.self,
      Import.self,
      Export.self,
      TemplateCommand.self, ReportCommand.self, LogCommand.self, Undo.self, Backup.self,
      Restore.self, Doctor.self, Completions.self,
    ])
}
