import ArgumentParser
import Domain
import Exchange

/// `gonghui undo BATCH`: takes back what a batch did, record by record.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say("help.undo"), discussion: say("help.undo.examples"))
  @Argument(help: .words("help.undo.batch", value: "BATCH")) var batch: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    let number = try number(batch, of: "BATCH")
    let session = try Session(common, "undo \(number)", writing: writing)
    let undone = try session.office.undo(batch: number)
    for text in undone.kept { Console.error(text) }
    if try common.outputFormat == .json {
      try session.office.write(undone, to: try session.output())
    }
    if undone.reversed == 0 {
      Console.error(say("table.undo.nothing"))
      throw Ending.refused
    }
    let figures: Figures = [
      "reversed": .count(undone.reversed), "kept": .count(undone.kept.count),
      "batch": .count(Int(undone.batch ?? 0)),
    ]
    Console.note(say(undone.batch == nil ? "table.undo.rehearsed" : "table.undo.done", figures))
    if !undone.kept.isEmpty { throw Ending.findings }
  }
}
