import Exchange
import Records

/// `gonghui init`: makes the database.
struct Init: FileCommand {
  static let name = "init"
  static let summary = Text(
    en: "Create the database; refuses an existing one.", zh: "新建数据库；已有时拒绝。")
  static let examples = ["init", "init --db records.gonghui"]
  static let form = Form<Init>()

  func run(_ line: Line) throws -> Ending {
    let path = try line.common.pathForNewDatabase()
    try Office.create(path: path, try line.settings)
    if Office.isOnNetwork(path) { Console.warning(say("usage.network", ["path": .text(path)])) }
    Console.note(say("usage.created", ["path": .text(path)]))
    return .done
  }
}

/// `gonghui demo`: a practice database from the sample files.
struct Demo: FileCommand {
  var people: Int?
  static let name = "demo"
  static let summary = Text(
    en: "Create a practice database from the sample data.", zh: "用样例数据新建练习库。")
  static let examples = ["demo --db practice.gonghui", "demo --people 500 --db practice.gonghui"]
  static let form = Form<Demo> {
    Field(\.people, "people", en: "People", zh: "人数")
      .hint(en: "only the first N people of the sample", zh: "只要样例中的前 N 个人")
  }

  func run(_ line: Line) throws -> Ending {
    let folder = try PracticeFile.folder(
      environment: Common.environment("GONGHUI_SAMPLE"), program: Common.programPath)
    let path = try line.common.pathForNewDatabase()
    try PracticeFile(try line.settings, folder: folder).make(at: path, people: people) {
      kind, rows in
      try Interruption.check()
      Console.note(
        say("table.demo.rows", ["kind": .text(Speech.words.kind(kind)), "rows": .count(rows)]))
    }
    Console.note(say("table.demo.made", ["path": .text(path)]))
    return .done
  }
}
