import Exchange
import Federation
import Records

extension PersonCommand {
  /// Brings one record of a person into the other.
  struct Merge: LineCommand {
    var number = ""
    var into = ""
    static let path = ["person"]
    static let name = "merge"
    static let summary = Text(en: "Bring two records of one person together.", zh: "把同一人的两条记录合为一条。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let examples = [
      "person merge 17 --into 12 --dry-run", "person merge 17 --into 12 --reason 17-was-mistyped",
    ]
    static let form = Form<Merge> {
      Field(\.number, "number", en: "the person merged: ID number or number", zh: "被合并的人员：证件号码或编号")
        .subject()
      Field(\.into, "into", en: "the person that goes on", zh: "合并到这个人员")
    }

    func run(_ line: Line) throws -> Ending {
      let (number, kept) = (try personal(number), try personal(into))
      let session = try line.session("person merge")
      let id = try session.office.personNumber(kept)
      let batch = try session.tell(named: "person") { _, output, db in
        try session.office.showPerson(String(id), to: output, in: db)
      } doing: { answer in
        try session.office.perform(
          { desk, db in
            try MergeService(desk).merge(
              number, into: kept, note: say("table.merge.voided", ["kept": .text(String(id))]),
              because: line.common.reason, in: db)
          }, answer: answer)
      }
      if let batch {
        Console.note(
          say(
            "table.merge.done", ["kept": .text(String(id)), "batch": .count(Int(batch))]))
      }
      return .done
    }
  }

  /// Takes a merge back, as `undo` of its batch does.
  struct Unmerge: LineCommand {
    var number: String?
    var batch: String?
    static let path = ["person"]
    static let name = "unmerge"
    static let summary = Text(en: "Take a wrong merge back.", zh: "拆分合并错的人员。")
    static let uses: Set<CommonOption.Use> = [.writing]
    static let examples = [
      "person unmerge 17 --dry-run", "person unmerge --batch 42 --reason two-namesakes",
    ]
    static let form = Form<Unmerge> {
      Field(\.number, "number", en: "the person merged: ID number or number", zh: "被合并的人员：证件号码或编号")
        .subject()
      Field(\.batch, "batch", en: "the batch of the merge", zh: "合并的批次")
    }

    func run(_ line: Line) throws -> Ending {
      guard (number == nil) != (batch == nil) else {
        throw Problem(.usage, "person.unmerge_what")
      }
      let merged = try number.map { try personal($0) }
      let batch = try batch.map { try CLI.number($0, of: "--batch") }
      // The journal calls it what it is: the undo of that batch.
      let found = try line.session("person unmerge").office.mergeBatch(merged, batch: batch)
      let session = try line.session("undo \(found)")
      try session.tellUndone(try session.office.undo(batch: found), of: found)
      return .done
    }
  }
}
