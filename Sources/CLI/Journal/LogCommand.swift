import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui log`: what was changed, by whom, when and why; who saw what.
struct LogCommand: Branch {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: say("help.log"), discussion: say("help.log.examples"),
    subcommands: [Verify.self])

  @Option(help: .words("help.log.batch", value: "N")) var batch: String?
  @Option(parsing: .upToNextOption, help: .words("help.log.record", value: "KIND ID"))
  var record: [String] = []
  @Flag(help: .words("help.log.access")) var access = false
  @Option(help: .words("help.option.limit", value: "N")) var limit: String?
  @OptionGroup var reading: ReadOptions
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    let session = try Session(common, "log", reading: reading)
    let output = try session.output()
    if let batch {
      try session.office.log(batch: try number(batch, of: "--batch"), to: output)
    } else if let kind = record.first {
      guard record.count == 2 else {
        throw Problem(.usage, "usage.missing_options", ["options": .text("--record KIND ID")])
      }
      let key = try session.recordKey(kind, record[1])
      try session.office.log(kind: kind, key: key, to: output)
    } else {
      let count =
        try access
        ? session.office.accessLog(to: output)
        : session.office.log(
          limit: try limit.map { Int(try number($0, of: "--limit")) } ?? 50, to: output)
      Console.note(Speech.words.rows(count))
    }
  }

  /// Follows the chain and recomputes every hash.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: say("help.log.verify"))
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "log verify")
      let verdict = try session.office.verifyLog()
      for fault in verdict.faults { Console.finding(fault) }
      try session.office.write(verdict, to: try session.output())
      guard verdict.faults.isEmpty else {
        throw Answered(.integrity, "journal.broken", ["faults": .count(verdict.faults.count)])
      }
    }
  }
}

extension Session {
  /// A record's number as the file keeps it: an ID number in its 18-digit form.
  func recordKey(_ kind: String, _ text: String) throws -> String {
    let text = try personal(text)
    guard kind == "person" || kind == "member",
      let number = try? IdentityNumber(parsing: text, today: office.settings.today)
    else { return text }
    return number.text
  }
}
