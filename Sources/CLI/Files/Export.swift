import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui export KIND`: all records of a kind, in the one order of exports; or everything, into a
/// folder.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: say("help.export"), discussion: say("help.export.examples"))
  @Argument(
    help: .kinds, completion: .list(Kind.all.map(\.name) + [everything]))
  var kind: String
  @Argument(help: .words("help.argument.folder", value: "DIR"), completion: .directory)
  var folder: String?
  @OptionGroup var filter: ListOptions
  @Option(
    help: .words("help.option.encoding_out", value: "utf-8|gb18030"),
    completion: .list(["utf-8", "gb18030"]))
  var encoding = "utf-8"
  @Flag(help: .words("help.option.excel")) var excel = false
  @OptionGroup var reading: ReadOptions
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    if kind == Self.everything { return try exportEverything() }
    guard folder == nil else { throw Problem(.usage, "everything.folder_of_a_kind") }
    let kind = try Kind.required(kind)
    let encoding: ImportEncoding = try choice(encoding, of: "--encoding") ?? .utf8
    let session = try Session(common, "export \(kind.name)", reading: reading)
    // What is exported is data for other programs: CSV, unless another form is asked for.
    let form = try common.outputFormat(or: .csv)
    let output = try Output(
      path: common.output, form: form.rawValue, encoding: encoding.rawValue, excel: excel)
    let line = ProgressLine(total: nil, isQuiet: common.quiet, usesColor: common.mayColor)
    defer { line.erase() }
    let count = try session.office.list(
      kind, where: try filter.filter(kind, session.office), columns: filter.chosenColumns(of: kind),
      to: output, isChecked: true
    ) { rows in
      try Interruption.check()
      line.advance(by: rows)
    }
    line.erase()
    Console.note(Speech.words.rows(count))
    session.tellWhere()
  }
}
