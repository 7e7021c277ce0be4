import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui init`: makes the database.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: say("help.init"), discussion: say("help.init.examples"))
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    let path = try common.pathForNewDatabase()
    try Office.create(path: path, try Session.settings(common, "init"))
    if Office.isOnNetwork(path) { Console.warning(say("usage.network", ["path": .text(path)])) }
    Console.note(say("usage.created", ["path": .text(path)]))
  }
}
