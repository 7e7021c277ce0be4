import Exchange
import Records

extension ReportCommand {
  /// How members came and went.
  struct Growth: LineCommand {
    var chart: String?
    var options = ReportOptions()
    var growth = GrowthOptions()
    static let path = ["report"]
    static let name = "growth"
    static let summary = Text(en: "Members: how they came and went.", zh: "会员增减统计。")
    static let uses: Set<CommonOption.Use> = [.reading, .onADay, .ofPersons]
    static let examples = [
      "report growth --from 2017-01-01 --to 2017-12-31 --by month --level prefecture",
      "report growth --by year --trait migrant --by-group gender",
      "report growth --from 2017-01-01 --to 2017-03-31 --by quarter --column joined",
    ]
    static let form =
      Form<Growth> {
        Field(
          \.chart, "chart",
          en: "Also draw the members of each union over time, as SVG for a document",
          zh: "另画一张各单位人数变化图（SVG），可放进文件")
      } + ReportOptions.form.held(by: \.options) + GrowthOptions.form.held(by: \.growth)

    func run(_ line: Line) throws -> Ending {
      try Output.check(chart)
      let session = try line.session("report growth")
      var request = try options.request(session)
      try growth.narrow(&request, session)
      try session.report(.growth, request, chart: chart)
      return .done
    }
  }
}
