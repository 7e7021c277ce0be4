import Exchange
import Federation
import Records

extension ReportCommand {
  /// Who left, or how many, by what.
  struct Leavers: LineCommand {
    var from: String?
    var to: String?
    var by: String?
    var under: String?
    var level: String?
    var treeOn: String?
    static let path = ["report"]
    static let name = "leavers"
    static let summary = Text(
      en: "Who left, when, where and why; or how many, by what.", zh: "退会人员：何人、何时、何处、何因；或分类计数。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let examples = [
      "report leavers --from 2017-01-01 --to 2017-12-31 --under P1",
      "report leavers --from 2017-01-01 --to 2017-12-31 --by reason",
      "report leavers --from 2017-01-01 --to 2017-12-31 --by quarter --level prefecture",
    ]
    static let form = Form<Leavers> {
      Field(\.from, "from", en: "from this day on", zh: "从这一天起")
      Field(\.to, "to", en: "until this day", zh: "到这一天为止")
      Field(
        \.by, "by", en: "count them: by event, reason, month, quarter, year or statistical-year",
        zh: "计数：event 变动、reason 原因、month、quarter、year 或 statistical-year"
      ).choosing(LeaversReport.Key.allCases.map(\.rawValue))
      Field(\.under, "under", en: "only of this union and those under it", zh: "只要这个工会及其下级")
      Field(\.level, "level", en: "a row for each union of this level", zh: "每个该级别的工会一行").choosing(
        UnionLevel.allCases.map(\.rawValue))
      Field(
        \.treeOn, "tree_on", en: "count by the tree of this day; the last one",
        zh: "按这一天的隶属关系统计；默认最后一天")
    }

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("report leavers")
      var request = ReportRequest()
      request.from = try from.map { try day($0, of: "--from") }
      request.to = try to.map { try day($0, of: "--to") }
      request.under = under
      request.level = try level.flatMap { try session.choice($0, "level", of: .union) }
      request.treeOn = try treeOn.map { try day($0, of: "--tree-on") }
      request.countedBy = try choice(by, of: "--by")
      request.step = request.countedBy?.step ?? .year
      request.hidesStep = true
      try session.report(.leavers, request)
      return .done
    }
  }
}
