import Exchange
import Federation
import Records

/// What stands for a kind where all of them are meant.
let everything = "everything"

/// `gonghui export KIND`: all records of a kind, in the one order of exports; or everything, into a
/// folder.
struct Export: FileCommand {
  var kind = ""
  var folder: String?
  var encoding = "utf-8"
  var excel = false
  var list = ListChoice()
  static let name = "export"
  static let right = Right.export
  static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
  static let summary = Text(
    en: "Export a table of one kind, or everything into a folder.",
    zh: "导出一种表格，或把全部记录导出到文件夹。")
  static let examples = [
    "export member -o members.xlsx", "export union --lang zh",
    "export case --reveal --reason 上报", "export everything backup --reveal --reason 迁移",
  ]
  static let form =
    Form<Export> {
      kindField(\.kind, adding: everything)
      Field(\.folder, "folder", en: "Folder", zh: "文件夹").subject()
        .hint(en: "with everything: the folder, new or empty", zh: "全部导出（everything）时：新的或空的文件夹")
      Field(
        \.encoding, "encoding", en: "the characters' encoding: utf-8 or gb18030",
        zh: "写出文件的字符编码：utf-8 或 gb18030"
      ).withDefault()
      Field(
        \.excel, "excel", en: "guard numbers so that Excel and WPS keep them",
        zh: "给号码加保护，供 Excel、WPS 打开")
    } + ListChoice.form.held(by: \.list)

  func run(_ line: Line) throws -> Ending {
    if kind == everything { return try exportEverything(line) }
    guard folder == nil else { throw Problem(.usage, "everything.folder_of_a_kind") }
    let kind = try Kind.required(kind)
    let encoding: ImportEncoding = try choice(encoding, of: "--encoding") ?? .utf8
    let session = try line.session("export \(kind.name)")
    // What is exported is data for other programs: CSV, unless another form is asked for.
    let form = try line.common.outputFormat(or: .csv)
    let output = try Output(
      path: line.common.output, form: form.rawValue, encoding: encoding.rawValue, excel: excel)
    let progress = ProgressLine(
      total: nil, isQuiet: line.common.quiet, usesColor: line.common.mayColor)
    defer { progress.erase() }
    let count = try session.office.list(
      kind, where: try list.filter(kind, session.office), columns: list.chosenColumns(of: kind),
      to: output, isChecked: true
    ) { rows in
      try Interruption.check()
      progress.advance(by: rows)
    }
    progress.erase()
    Console.note(Speech.words.rows(count))
    session.tellWhere()
    return .done
  }

  /// `gonghui export everything DIR`: a file for each kind, with a dictionary and a manifest.
  private func exportEverything(_ line: Line) throws -> Ending {
    guard let folder else { throw Problem(.usage, "everything.no_folder") }
    let common = line.common
    guard list.isUnset, line.asOf == nil, line.knownAt == nil, common.format == nil,
      common.output == nil, encoding == ImportEncoding.utf8.rawValue, !excel
    else { throw Problem(.usage, "everything.whole") }
    let session = try line.session("export everything")
    var progress: ProgressLine?
    defer { progress?.erase() }
    let done = try EverythingExport(session.office).write(to: folder) { more, total in
      try Interruption.check()
      if progress == nil {
        progress = ProgressLine(total: total, isQuiet: common.quiet, usesColor: common.mayColor)
      }
      progress?.advance(by: more)
    }
    progress?.erase()
    Console.note(
      say(
        "table.everything.written",
        ["path": .text(folder), "files": .count(done.files), "rows": .count(done.records)]))
    if !line.isRevealed { Console.warning(say("table.everything.masked")) }
    return .done
  }
}

/// `gonghui template KIND`: an empty file to fill in, with notes and a sample row.
struct PrintTemplate: FileCommand {
  var kind = ""
  static let name = "template"
  static let summary = Text(
    en: "Print a kind's template: headers, notes and a sample row.", zh: "输出某种表格的模板：表头、说明和示例。")
  static let examples = ["template member -o members.xlsx", "template case --lang zh"]
  static let form = Form<PrintTemplate> { kindField(\.kind) }

  func run(_ line: Line) throws -> Ending {
    let kind = try Kind.required(kind)
    let form = try line.common.outputFormat(or: .csv)
    let output = try Output(path: line.common.output, form: form.rawValue)
    try Template(kind, Speech.words).write(to: output)
    return .done
  }
}

/// The field of a kind of file.
func kindField<Holder: Sendable>(
  _ path: any WritableKeyPath<Holder, String> & Sendable, adding more: String...
) -> Field<Holder> {
  Field(path, "kind", en: "Kind", zh: "类别").subject()
    .choosing(
      Kind.all.map { kind in
        (
          kind.name,
          Text(
            en: Phrase(stringLiteral: kind.name),
            zh: Phrase(stringLiteral: Words(.zh).kind(kind.name)))
        )
      } + more.map { ($0, Text(verbatim: $0)) })
}

extension Kind {
  /// The kind of that name; throws `kind.unknown` naming them all.
  static func required(_ name: String) throws -> Kind {
    guard let kind = named(name) else {
      throw Problem(
        .value, "kind.unknown",
        [
          "kind": .text(name),
          "kinds": .text(all.map(\.name).joined(separator: say("usage.list"))),
        ])
    }
    return kind
  }
}
