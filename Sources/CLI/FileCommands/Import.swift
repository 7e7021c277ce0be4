import Exchange
import Federation
import Records

/// `gonghui import KIND FILE`: rows of a file into the records, or a folder with everything.
struct Import: FileCommand {
  var kind = ""
  var file = ""
  var existing: String?
  var map: String?
  var remember: String?
  var options = ImportChoice()
  static let name = "import"
  static let right = Right.enter
  static let uses: Set<CommonOption.Use> = [.writing]
  static let summary = Text(
    en: "Import a table of one kind, or a folder with everything; see what was imported.",
    zh: "导入一种表格，或导入全部记录的文件夹；查看导入记录。")
  static let examples = [
    "import member members.xlsx", "import member list.csv --keep-good --errors bad.csv",
    "import member list.csv --map 身份证=id_number --remember 一厂", "import everything backup",
    "import history",
  ]
  static let form =
    Form<Import> {
      kindField(\.kind, adding: everything)
      Field(\.file, "file", en: "File", zh: "文件").subject()
        .hint(en: "the file; with everything: the folder", zh: "文件；全部导入（everything）时：文件夹")
      Field(
        \.existing, "existing",
        en: "records on file: update them (default), fill what is empty, skip them",
        zh: "已有的记录：update 更新（默认）、fill 只填空着的项、skip 跳过")
      Field(\.map, "map", en: "which column a header of the file stands for", zh: "文件的列名是哪一列")
        .hint(
          en: "HEADER=COLUMN: which column a header of the file stands for", zh: "列名=列：文件的列名是哪一列"
        )
        .repeated()
      Field(
        \.remember, "remember",
        en: "remember --map under this name for files with the same headers",
        zh: "把 --map 记在这个名称下，列名相同的文件以后自动识别")
    } + ImportChoice.form.held(by: \.options)

  func run(_ line: Line) throws -> Ending {
    if kind == everything { return try importEverything(line) }
    let kind = try Kind.required(kind)
    let existing: ExistingRecords = try choice(existing, of: "--existing") ?? .update
    let map = self.map?.split(separator: ";").map(String.init) ?? []
    if let remember {
      guard !map.isEmpty else {
        throw Problem(.usage, "usage.missing_options", ["options": .text("--map HEADER=COLUMN")])
      }
      guard remember.contains(where: { !$0.isWhitespace }) else {
        throw Problem.option("--remember", remember, ValueError("missing"))
      }
    }
    try options.check(file)
    let session = try line.session("import \(kind.name)")
    try options.run(
      FileImport(session.office, kind, existing: existing), file, session, map: map,
      remember: remember)
    return .done
  }

  /// `gonghui import everything DIR`: the files of such a folder, a batch for each kind.
  private func importEverything(_ line: Line) throws -> Ending {
    guard options.isUnset, existing == nil, map == nil, remember == nil, !line.isRehearsal else {
      throw Problem(.usage, "everything.all_or_stop")
    }
    let session = try line.session("import everything")
    let job = try EverythingImport(session.office, folder: file)
    let progress = ProgressLine(
      total: job.rowCount, isQuiet: line.common.quiet, usesColor: line.common.mayColor)
    defer { progress.erase() }
    let outcomes = try job.run { rows in
      try Interruption.check()
      progress.advance(by: rows)
    }
    progress.erase()
    for outcome in outcomes {
      options.tellFaults(of: outcome, session)
      for warning in outcome.warnings { Console.warning(warning) }
    }
    try job.summarise(outcomes, to: try session.output())
    session.tellWhere()
    guard outcomes.allSatisfy({ $0.refused == 0 }) else {
      Console.finding(say("problem.everything.stopped"))
      let faults = outcomes.flatMap(\.faults).joined(separator: "\n")
      throw Answered(.file, "everything.stopped", ["faults": .text(faults)])
    }
    return .done
  }
}

/// `gonghui import history`: which files were imported, when and by whom, and what became of their
/// rows.
struct ImportHistory: FileCommand {
  var limit: Int?
  static let path = ["import"]
  static let name = "history"
  static let summary = Text(
    en: "What was imported: files, digests, rows, whether undone.", zh: "导入记录：文件、摘要、行数，是否已撤销。")
  static let form = Form<ImportHistory> {
    Field(\.limit, "limit", en: "at most this many rows", zh: "最多几行")
  }

  func run(_ line: Line) throws -> Ending {
    let session = try line.session()
    let count = try session.office.importHistory(limit: limit ?? 50, to: try session.output())
    Console.note(Speech.words.rows(count))
    session.tellWhere()
    return .done
  }
}

/// `gonghui import mappings`: what is remembered of the headers of other people's files.
struct ImportMappings: FileCommand {
  static let path = ["import"]
  static let name = "mappings"
  static let summary = Text(en: "List the headers that are remembered.", zh: "列出记住的列名对照。")
  static let form = Form<ImportMappings>()

  func run(_ line: Line) throws -> Ending {
    let session = try line.session()
    let count = try session.office.headerMappings(to: try session.output())
    Console.note(Speech.words.rows(count))
    session.tellWhere()
    return .done
  }
}

/// `gonghui import forget NAME`: forgets what is remembered under a name.
struct ForgetMapping: FileCommand {
  var mapping = ""
  static let path = ["import"]
  static let name = "forget"
  static let uses: Set<CommonOption.Use> = [.writing]
  static let summary = Text(en: "Forget the headers under a name.", zh: "忘记一个列名对照。")
  static let form = Form<ForgetMapping> {
    Field(\.mapping, "mapping", en: "Name", zh: "名称").subject()
      .hint(en: "the name of the mapping", zh: "列名对照的名称")
  }

  func run(_ line: Line) throws -> Ending {
    let session = try line.session()
    let handled = try session.office.forgetHeaders(mapping)
    let figures: Figures = [
      "name": .text(mapping), "count": .count(handled.result),
      "batch": .count(Int(handled.batch ?? 0)),
    ]
    Console.note(
      say(handled.batch == nil ? "table.import.would_forget" : "table.import.forgot", figures))
    return .done
  }
}
