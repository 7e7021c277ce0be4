import Exchange
import Records

/// `gonghui log`: what was changed, by whom, when and why; who saw what.
struct Log: FileCommand {
  var batch: Int64?
  var record: String?
  var access = false
  var limit: Int?
  static let name = "log"
  static let uses: Set<CommonOption.Use> = [.reading, .ofPersons, .onADay]
  static let summary = Text(
    en: "The journal: who changed what, when and why.", zh: "日志：谁在何时因何改了什么。")
  static let examples = ["log", "log --batch 12", "log --record union G1", "log --access"]
  static let form = Form<Log> {
    Field(\.batch, "batch", en: "this batch, field by field", zh: "只看这一批，逐项列出")
    Field(
      \.record, "record", en: "the history of one record: its kind and its number",
      zh: "一条记录的历史：类别和编号"
    ).pair()
    Field(\.access, "access", en: "who saw full identities", zh: "谁看过完整信息")
    Field(\.limit, "limit", en: "at most this many rows", zh: "最多几行")
  }

  func run(_ line: Line) throws -> Ending {
    let session = try line.session()
    let output = try session.output()
    if let batch {
      try session.office.log(batch: batch, to: output)
    } else if let record {
      let words = record.split(separator: " ", maxSplits: 1).map(String.init)
      let key = try session.recordKey(words[0], words[1])
      try session.office.log(kind: words[0], key: key, to: output)
    } else {
      let count =
        try access
        ? session.office.accessLog(to: output)
        : session.office.log(limit: limit ?? 50, to: output)
      Console.note(Speech.words.rows(count))
    }
    return .done
  }
}

/// `gonghui log verify`: follows the chain and recomputes every hash.
struct VerifyLog: FileCommand {
  static let path = ["log"]
  static let name = "verify"
  static let summary = Text(en: "Verify the journal's chain.", zh: "验证日志链。")
  static let examples = ["log verify"]
  static let form = Form<VerifyLog>()

  func run(_ line: Line) throws -> Ending {
    let session = try line.session()
    let verdict = try session.office.verifyLog()
    for fault in verdict.faults { Console.finding(fault) }
    try session.office.write(verdict, to: try session.output())
    guard verdict.faults.isEmpty else {
      throw Answered(.integrity, "journal.broken", ["faults": .count(verdict.faults.count)])
    }
    return .done
  }
}

extension Session {
  /// A record's number as the file keeps it: an ID number in its 18-digit form.
  fileprivate func recordKey(_ kind: String, _ text: String) throws -> String {
    let text = try personal(text)
    guard kind == "person" || kind == "member",
      let number = try? IdentityNumber(parsing: text, today: office.settings.today)
    else { return text }
    return number.text
  }
}

/// `gonghui undo BATCH`: takes back what a batch did, record by record.
struct Undo: FileCommand {
  var batch: Int64 = 0
  static let name = "undo"
  static let uses: Set<CommonOption.Use> = [.writing]
  static let summary = Text(en: "Undo a batch.", zh: "撤销一个批次。")
  static let examples = ["undo 12", "undo 12 --dry-run"]
  static let form = Form<Undo> {
    Field(\.batch, "batch", en: "Batch", zh: "批次").subject()
      .hint(en: "the batch to take back", zh: "要撤销的批次")
  }

  func run(_ line: Line) throws -> Ending {
    let session = try line.session("undo \(batch)")
    try session.tellUndone(try session.office.undo(batch: batch), of: batch)
    return .done
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
