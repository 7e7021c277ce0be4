import Exchange
import Records

/// `gonghui backup FILE`: a verified copy while others go on working.
struct Backup: FileCommand {
  var file = ""
  var overwrite = false
  static let name = "backup"
  static let summary = Text(en: "Back up, and verify the copy.", zh: "备份并校验。")
  static let examples = ["backup monday.gonghui", "backup --overwrite latest.gonghui"]
  static let form = Form<Backup> {
    Field(\.file, "file", en: "File", zh: "文件").subject()
      .hint(en: "the backup file", zh: "备份文件")
    Field(\.overwrite, "overwrite", en: "overwrite a backup that is there", zh: "覆盖已有的备份")
  }

  func run(_ line: Line) throws -> Ending {
    let session = try line.session()
    Console.note(try session.office.backup(to: file, overwrite: overwrite))
    return .done
  }
}

/// `gonghui restore FILE`: a verified backup in the place of the database.
struct Restore: FileCommand {
  var file = ""
  static let name = "restore"
  static let summary = Text(en: "Restore from a backup.", zh: "从备份恢复。")
  static let examples = ["restore monday.gonghui"]
  static let form = Form<Restore> {
    Field(\.file, "file", en: "File", zh: "文件").subject()
      .hint(en: "the backup file", zh: "备份文件")
  }

  func run(_ line: Line) throws -> Ending {
    Console.note(
      try Office.restore(from: file, to: try line.common.pathForNewDatabase(), Speech.words))
    return .done
  }
}

/// `gonghui doctor`: looks for damage, broken chains and rows changed by other programs.
struct Doctor: FileCommand {
  var deep = false
  var rebuild = false
  static let name = "doctor"
  static let summary = Text(en: "Examine the database.", zh: "检查数据库。")
  static let examples = ["doctor", "doctor --deep"]
  static let form = Form<Doctor> {
    Field(\.deep, "deep", en: "compare every row with the journal", zh: "逐行与日志核对")
    Field(
      \.rebuild, "rebuild", en: "first make the search index and the roll-ups anew",
      zh: "先重新生成检索索引和汇总表")
  }

  func run(_ line: Line) throws -> Ending {
    let session = try line.session()
    let path = try line.common.databasePath
    if Office.isOnNetwork(path) { Console.warning(say("usage.network", ["path": .text(path)])) }
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
    return .done
  }
}
