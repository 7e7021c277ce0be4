import Exchange
import Federation
import Records

extension ReportCommand {
  /// Active members by age and gender.
  struct Pyramid: LineCommand {
    var under: String?
    var trait: String?
    var treeOn: String?
    var rows = false
    static let path = ["report"]
    static let name = "pyramid"
    static let summary = Text(
      en: "Active members by age, in bands of five years, and gender.", zh: "会员年龄结构：五岁一组，分男女。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let examples = [
      "report pyramid --under P1 --as-of 2017-12-31", "report pyramid --trait migrant",
      "report pyramid --rows --format csv -o members.csv",
    ]
    static let form = Form<Pyramid> {
      Field(\.under, "under", en: "only of this union and those under it", zh: "只要这个工会及其下级")
      Field(\.trait, "trait", en: "only this kind of worker", zh: "只要这种职工类别")
      Field(
        \.treeOn, "tree_on", en: "count by the tree of this day; the last one",
        zh: "按这一天的隶属关系统计；默认最后一天")
      Field(
        \.rows, "rows", en: "the events behind the figures, one a row (growth only)",
        zh: "列出数字背后的每项变动（限会员增减）")
    }

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("report pyramid")
      let code = try trait.flatMap {
        try session.office.read(["trait": $0], of: .trait).text("trait")
      }
      var request = ReportRequest()
      request.under = under
      request.trait = code
      request.treeOn = try treeOn.map { try day($0, of: "--tree-on") }
      request.listsRows = rows
      request.hidesStep = true
      try session.report(.pyramid, request)
      return .done
    }
  }
}
