import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui demo`: a practice database from the sample files.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: say("help.demo"), discussion: say("help.demo.examples"))
  @Option(help: .words("help.demo.people", value: "N")) var people: String?
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    let people = try people.map { Int(try number($0, of: "--people")) }
    let folder = try PracticeFile.folder(
      environment: CommonOptions.environment("GONGHUI_SAMPLE"), program: CommonOptions.programPath)
    let settings = try Session.settings(common, "demo")
    let path = try common.pathForNewDatabase()
    try PracticeFile(settings, folder: folder).make(at: path, people: people) { kind, rows in
      try Interruption.check()
      Console.note(
        say("table.demo.rows", ["kind": .text(Speech.words.kind(kind)), "rows": .count(rows)]))
    }
    Console.note(say("table.demo.made", ["path": .text(path)]))
  }
}
