import Exchange
import Federation
import Records

/// What every report can be asked: which time, cut how, for whom.
struct ReportOptions: Sendable {
  var from: String?
  var to: String?
  var by: String?
  var under: String?
  var level: String?
  var treeOn: String?
  var rows = false
  static let form = Form<ReportOptions> {
    Field(\.from, "from", en: "from this day on", zh: "从这一天起")
    Field(\.to, "to", en: "until this day", zh: "到这一天为止")
    Field(
      \.by, "by",
      en: "month, quarter, year, statistical-year (October to September) or range; month",
      zh: "统计周期：month、quarter、year、statistical-year（10月至次年9月）或 range（整段）；默认 month"
    ).choosing(ReportStep.allCases.map(\.rawValue) + [ReportRequest.whole])
    Field(\.under, "under", en: "only of this union and those under it", zh: "只要这个工会及其下级")
    Field(\.level, "level", en: "a row for each union of this level", zh: "每个该级别的工会一行").choosing(
      UnionLevel.allCases.map(\.rawValue))
    Field(
      \.treeOn, "tree_on", en: "count by the tree of this day; the last one",
      zh: "按这一天的隶属关系统计；默认最后一天")
    Field(
      \.rows, "rows", en: "the events behind the figures, one a row (growth only)",
      zh: "列出数字背后的每项变动（限会员增减）")
  }

  /// Makes a report and says what belongs beside it.
  func run(_ kind: ReportKind, _ line: Line) throws {
    let session = try line.session("report \(kind.name)")
    try session.report(kind, try request(session))
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
