import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui undo BATCH`: takes back what a batch did, record by record.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: say("help.undo"), discussion: say("help.undo.examples"))
  @Argument(help: .words("help.undo.batch", value: "BATCH")) var batch: String
  @OptionGroup var writing: WriteOptions
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    let number = try number(batch, of: "BATCH")
    let session = try Session(common, "undo \(number)", writing: writing)
    try session.tellUndone(try session.office.undo(batch: number), of: number)
  }
}

extension Session {
  /// More than a clerk reads at the screen; all of them are in JSON.
  private static let keptShown = 50

  /// Tells what was taken back and what was kept, and ends as `undo` does.
  func tellUndone(_ undone: Undone, of number: Int64) throws {
    if Speech.invocation.wantsJSON {
      try written(in: undone.batch) { try office.write(undone, to: try output()) }
    }
    if undone.reversed == 0, let earlier = undone.alreadyBy {
      return Console.note(
        say("table.undo.already", ["batch": .count(Int(number)), "by": .count(Int(earlier))]))
    }
    for text in undone.kept.prefix(Self.keptShown) { Console.finding(text) }
    if undone.kept.count > Self.keptShown {
      Console.finding(
        say("table.undo.more", ["count": .count(undone.kept.count - Self.keptShown)]))
    }
    if !undone.first.isEmpty {
      Console.finding(
        say("table.undo.first", ["batches": .text(Speech.words.list(undone.first))]))
    }
    if undone.reversed == 0 {
      Console.finding(say("problem.undo.nothing"))
      throw Answered(.value, "undo.nothing")
    }
    let figures: Figures = [
      "reversed": .count(undone.reversed), "kept": .count(undone.kept.count),
      "batch": .count(Int(undone.batch ?? 0)),
    ]
    Console.note(say(undone.batch == nil ? "table.undo.rehearsed" : "table.undo.done", figures))
    if !undone.kept.isEmpty { throw Ending.findings }
  }
}
