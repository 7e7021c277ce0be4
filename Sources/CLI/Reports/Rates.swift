import Exchange
import Federation
import Records

extension ReportCommand {
  /// Joining rates and coverage, with what they are made of.
  struct Rates: LineCommand {
    var options = ReportOptions()
    static let path = ["report"]
    static let name = "rates"
    static let summary = Text(
      en: "Joining rates, coverage and their growth, with what they are made of.",
      zh: "入会率、建会率及其增长，附分子、分母和来源。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let examples = [
      "report rates --from 2017-01-01 --to 2017-12-31 --level prefecture",
      "report rates --to 2017-12-31 --rows --format csv -o employers.csv",
    ]
    static let form = Form<Rates>() + ReportOptions.form.held(by: \.options)

    func run(_ line: Line) throws -> Ending {
      try options.run(.rates, line)
      return .done
    }
  }

  /// What was reported beside what is recorded.
  struct Gap: LineCommand {
    var figure: String?
    var options = ReportOptions()
    static let path = ["report"]
    static let name = "gap"
    static let summary = Text(en: "Reported figures beside recorded ones.", zh: "上报数与实名数对照。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let examples = [
      "union figure 630100 --on 2017-12-31 --figure members --value 1200 --source survey",
      "report gap --to 2017-12-31 --level prefecture",
    ]
    static let form =
      Form<Gap> {
        Field(
          \.figure, "figure", en: "members, women_members or migrant_members; members by default",
          zh: "members、women_members 或 migrant_members；默认 members"
        ).choosing(MemberSort.allCases.map(\.rawValue))
      } + ReportOptions.form.held(by: \.options)

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("report gap")
      var request = try options.request(session)
      request.figure = try choice(figure, of: "--figure") ?? .members
      try session.report(.gap, request)
      return .done
    }
  }

  /// Why units differ between two trees.
  struct Bridge: LineCommand {
    var fromTree = ""
    var toTree = ""
    var on: String?
    var under: String?
    var level: String?
    var rows = false
    static let path = ["report"]
    static let name = "bridge"
    static let summary = Text(
      en: "Why two trees give different figures: the unions that moved.",
      zh: "隶属变动对照：两天的隶属关系为何统计不同。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let examples = [
      "report bridge --from-tree 2016-12-31 --to-tree 2017-12-31 --level prefecture",
      "report bridge --from-tree 2016-12-31 --to-tree 2017-12-31 --level prefecture --rows",
    ]
    static let form = Form<Bridge> {
      Field(\.fromTree, "from_tree", en: "the first tree's day", zh: "前一天的隶属关系")
      Field(\.toTree, "to_tree", en: "the second tree's day", zh: "后一天的隶属关系")
      Field(
        \.on, "on", en: "members at the end of this day; the second tree's by default",
        zh: "会员数截至这一天；默认为后一天")
      Field(\.under, "under", en: "only of this union and those under it", zh: "只要这个工会及其下级")
      Field(\.level, "level", en: "a row for each union of this level", zh: "每个该级别的工会一行").choosing(
        UnionLevel.allCases.map(\.rawValue))
      Field(\.rows, "rows", en: "list each union that moved", zh: "列出划转的每个工会")
    }

    func run(_ line: Line) throws -> Ending {
      let session = try line.session("report bridge")
      var request = ReportRequest()
      request.hidesStep = true
      request.fromTree = try day(fromTree, of: "--from-tree")
      request.treeOn = try day(toTree, of: "--to-tree")
      request.to = try on.map { try day($0, of: "--on") } ?? request.treeOn
      request.under = under
      request.level = try level.flatMap { try session.choice($0, "level", of: .union) }
      request.listsRows = rows
      try session.report(.bridge, request)
      return .done
    }
  }
}
