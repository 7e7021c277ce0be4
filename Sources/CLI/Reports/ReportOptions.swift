import ArgumentParser
import Exchange
import Federation
import Records

/// What every report can be asked: which time, cut how, for whom.
struct ReportOptions: ParsableArguments {
  @Option(help: .words("help.option.from", value: "DATE"))
  var from: String?

  @Option(help: .words("help.option.to", value: "DATE"))
  var to: String?

  @Option(
    help: .words("help.option.by", value: "PERIOD"),
    completion: .list(ReportStep.allCases.map(\.rawValue) + [ReportRequest.whole]))
  var by: String?

  @Option(help: .words("help.option.under", value: "CODE"))
  var under: String?

  @Option(
    help: .words("help.option.level", value: "LEVEL"),
    completion: .list(UnionLevel.allCases.map(\.rawValue)))
  var level: String?

  @Option(help: .words("help.option.tree_on", value: "DATE"))
  var treeOn: String?

  @Flag(help: .words("help.option.rows"))
  var rows = false

  /// Makes a report and says what belongs beside it.
  func run(
    _ kind: ReportKind, _ reading: ReadOptions, _ common: CommonOptions, chart: String? = nil
  ) throws {
    try Output.check(chart)
    let session = try Session(common, "report \(kind.name)", reading: reading)
    try session.report(kind, try request(session), chart: chart)
  }

  func request(_ session: Session) throws -> ReportRequest {
    var request = ReportRequest()
    request.from = try from.map { try day($0, of: "--from") }
    request.to = try to.map { try day($0, of: "--to") }
    if let by { request.step = try step(by) }
    request.under = under
    request.level = try level.flatMap {
      UnionLevel(rawValue: try session.code($0, in: "level", of: "--level"))
    }
    request.treeOn = try treeOn.map { try day($0, of: "--tree-on") }
    request.listsRows = rows
    return request
  }

  private func step(_ text: String) throws -> ReportStep? {
    if text == ReportRequest.whole { return nil }
    if let step = ReportStep(rawValue: text) { return step }
    let words = ReportStep.allCases.map(\.rawValue) + [ReportRequest.whole]
    throw Problem(
      .value, "value.choice",
      [
        "field": .text("--by"), "value": .text(text),
        "choices": .text(words.joined(separator: say("usage.list"))),
      ])
  }
}

extension Session {
  /// The code of a list for what was typed after an option, the code itself or its word.
  func code(_ text: String, in list: String, of option: String) throws -> String {
    let choices = try office.read { db in try ChoiceWords(db) }
    do { return try choices.code(text, in: list, language: Speech.words.language) } catch {
      throw Problem.option(option, text, error)
    }
  }
}

extension Session {
  /// Makes a report and says what belongs beside it.
  func report(_ kind: ReportKind, _ request: ReportRequest, chart: String? = nil) throws {
    let notes = try office.report(
      kind, request, to: try output(),
      chart: try chart.map { try Output(path: $0, form: OutputFormat.table.rawValue) })
    for note in notes { Console.note(note) }
    tellWhere()
    if let chart, chart != "-" { Console.note(say("usage.written", ["path": .text(chart)])) }
  }
}
