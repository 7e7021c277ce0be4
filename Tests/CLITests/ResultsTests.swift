import Foundation
import Records
import Testing

/// `gonghui report results` and the charts, on a small office.
@Suite struct ResultsTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.open()
    for (code, name, from) in [
      ("91630102YY0002509K", "某公司", "2016-01-01"), ("91630102YY0002847J", "某厂", "2017-05-01"),
    ] {
      let run = try desk(
        "union coverage G1 --employer-code \(code) --employer \(name) --ownership non_public "
          + "--from \(from)")
      try #require(run.status == 0, "\(run.err)")
    }
    try desk(
      "member add --union G1 --id-number 11010519491231002X --name 张三 --joined-on 2016-03-01 "
        + "--trait migrant")
    try desk("union figure P1 --on 2016-12-31 --figure migrants --value 10 --source 年报")
  }

  @Test func `results are compared with what the article reports, or say what is missing`() throws {
    let order = "report results --from 2017-01-01 --to 2017-12-31 --format csv"
    let rows = try desk(order, lang: "zh").out.split(separator: "\n")
    #expect(rows[0] == "成效,算法,期初数,期初基数,期末数,期末基数,实际,文章所述,相差,对照,依据")
    #expect(rows[1].hasPrefix("企业法人建会增长,增长率,1,,2,,100%,2%,98%,达到,"))
    #expect(rows[2].hasPrefix("非公企业建会增长,增长率,1,,2,,100%,3%,97%,达到,"))
    #expect(rows[3].hasPrefix("农民工入会率提高,提高的百分点,1,10,1,,,15%,,无法计算：缺基数,"))
    #expect(rows[4].hasPrefix("农民工入会率提高,比上年增长,1,10,1,,,15%,,无法计算：缺基数,"))
    #expect(rows[1].contains("全省企业法人建会动态增长率达到2%"))
    try desk("union figure P1 --on 2017-12-31 --figure migrants --value 8 --source 年报")
    let english = try desk(order).out.split(separator: "\n")
    #expect(english[3].contains("points,1,10,1,8,2.5%,15%,-12.5%,below"))
    #expect(english[4].contains("relative,1,10,1,8,25%,15%,10%,reached"))
  }

  @Test func `the side file names the rules that were compared with`() throws {
    let file = desk.folder.appending(path: "r.csv").path()
    try desk("report results --from 2017-01-01 --to 2017-12-31 --format csv -o", file)
    let side = try String(contentsOf: URL(filePath: file + ".report.json"), encoding: .utf8)
    #expect(side.contains(#"{"name":"result.migrant_joining_rate","from":"2017-01-01"}"#))
    #expect(try desk("report verify", file).status == 0)
  }

  @Test func `a chart is written beside the report, in the reader's language`() throws {
    let file = desk.folder.appending(path: "chart.svg").path()
    let run = try desk(
      "report growth --from 2016-01-01 --to 2017-12-31 --by year --chart", file, lang: "zh")
    #expect(run.status == 0 && run.err.hasSuffix("已写入“\(file)”\n"))
    #expect(run.out.hasSuffix("青海省总工会  ▄▄  0 → 1\n"))
    let chart = try String(contentsOf: URL(filePath: file), encoding: .utf8)
    #expect(chart.contains(">各单位会员人数变化</text>"))
    #expect(chart.contains(">青海省总工会 1</text>"))
    #expect(chart.contains(">资料截止 2018-03-01（批次 "))
    #expect(try desk("report growth --rows --chart", file).status == 64)
  }
}
