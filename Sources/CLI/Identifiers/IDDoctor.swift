import ArgumentParser
import Exchange
import Federation
import Records

extension IDCommand {
  /// A column of numbers in a file, diagnosed. Compares with the records only where `--db` names
  /// them.
  struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "doctor", abstract: say("help.id.doctor"),
      discussion: say("help.id.doctor.examples"))
    @Argument(help: .words("help.argument.file", value: "FILE"), completion: .file())
    var file: String
    @Option(help: .words("help.id.column", value: "NAME")) var column: String?
    @Option(
      name: .customLong("as"), help: .words("help.id.as", value: "resident|credit|card"),
      completion: .list(NumberSort.allCases.map(\.rawValue)))
    var sort: String?
    @Flag(help: .words("help.option.reveal")) var reveal = false
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let sort: NumberSort? = try choice(sort, of: "--as")
      if reveal, common.reason?.contains(where: { !$0.isWhitespace }) != true {
        throw Problem(.permission, "reveal.reason_needed")
      }
      try Output.check(common.output)
      let office = try common.db.map { path in
        var settings = try Session.settings(common, "id doctor")
        settings.isRevealed = reveal
        return try Office(path: path, settings)
      }
      let output = try Output(path: common.output, form: try common.outputFormat.rawValue)
      let day = try today()
      let doctor = try NumberDoctorFile(Speech.words, revealed: reveal, today: day, office)
      let summary = try doctor.run(file, column: column, as: sort, today: day, to: output) {
        try Interruption.check()
      }
      try office?.noteAccess(rowCount: summary.rows)
      Console.note(summary.column)
      Console.note(
        say(
          "table.doctor.summary",
          [
            "rows": .count(summary.rows), "wrong": .count(summary.wrong),
            "warned": .count(summary.warned),
          ]))
      if let path = common.output, path != "-" {
        Console.note(say("usage.written", ["path": .text(path)]))
      }
      if summary.wrong > 0 { throw Ending.findings }
    }
  }
}
