import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui backup FILE`: a verified copy while others go on working.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: say("help.backup"), discussion: say("help.backup.examples"))
  @Argument(help: .words("help.argument.backup", value: "FILE"), completion: .file())
  var file: String
  @Flag(help: .words("help.backup.overwrite")) var overwrite = false
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    let session = try Session(common, "backup")
    Console.note(try session.office.backup(to: file, overwrite: overwrite))
  }
}

/// `gonghui restore FILE`: a verified backup in the place of the database.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: say("help.restore"), discussion: say("help.restore.examples"))
  @Argument(help: .words("help.argument.backup", value: "FILE"), completion: .file())
  var file: String
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    Console.note(
      try Office.restore(from: file, to: try common.pathForNewDatabase(), Speech.words))
  }
}

/// `gonghui doctor`: looks for damage, broken chains and rows changed by other programs.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: say("help.doctor"), discussion: say("help.doctor.examples"))
  @Flag(help: .words("help.doctor.deep")) var deep = false
  @Flag(help: .words("help.doctor.rebuild")) var rebuild = false
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    let session = try Session(common, "doctor")
    if Office.isOnNetwork(try common.databasePath) {
      Console.warning(say("usage.network", ["path": .text(try common.databasePath)]))
    }
    if rebuild { Console.note(try session.office.rederive()) }
    let found = try session.office.doctor(deep: deep)
    for problem in found { Console.finding(problem) }
    if Speech.invocation.wantsJSON {
      try session.office.write(doctor: found, deep: deep, to: try session.output())
    }
    guard found.isEmpty else {
      throw Answered(.integrity, "doctor.found", ["problems": .count(found.count)])
    }
    Console.note(say(deep ? "table.doctor.deep_well" : "table.doctor.well"))
  }
}
