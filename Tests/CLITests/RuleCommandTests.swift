import Foundation
import Records
import Testing

@Suite struct RuleCommandTests {
  let desk: Desk

  init() throws { desk = try FundDesk.open() }

  let stricter =
    "rule add fund.grassroots_retention --from 2017-07-01 --parameters grassroots_min=65%"

  @Test func `a rule's rows are shown with their grounds`() throws {
    #expect(
      try desk("rule show fund.grassroots_retention", lang: "zh")
        == Program.Run(
          status: 0,
          out: """
            规则        fund.grassroots_retention
            终止日期    2017-01-01
            严重程度    禁止
            参数        grassroots_min=50%
            依据文件    《突出主业主责 增强基层工会活力》(青海省总工会)
            条款        第三部分
            原文        基层工会留成比例由50%提高到60%
            已核对原文  否
            备注        提高以前的比例；文章未注明日期

            规则        fund.grassroots_retention
            起始日期    2017-01-01
            严重程度    禁止
            参数        grassroots_min=60%
            依据文件    《突出主业主责 增强基层工会活力》(青海省总工会)
            条款        第三部分
            原文        基层工会留成比例由50%提高到60%
            已核对原文  否
            备注        文章未注明日期，按今年为2017年

            """, err: ""))
    #expect(try desk("rule show fund.none").status == 1)
  }

  @Test func `a check is silent when all holds`() throws {
    for noun in ["rule", "fund"] {
      #expect(try desk("\(noun) check") == Program.Run(status: 0, out: "", err: ""))
    }
    #expect(try desk("rule check --format json").out == "[]\n")
  }

  @Test func `a stricter row of the office's own document finds what it forbids`() throws {
    let added = try desk(stricter, "--document", "青工发〔2017〕1号", "--verified", lang: "zh")
    #expect(added.status == 0)
    #expect(
      added.out == """
        规则        fund.grassroots_retention
        起始日期    2017-07-01
        严重程度    禁止
        参数        grassroots_min=65%
        依据文件    青工发〔2017〕1号
        已核对原文  是

        """)
    let finding =
      "方案“2017”基层留成 60%，自 2017-07-01 起不得低于 65%（相差 -5%）。请把基层比例提高到 65% 以上，或让方案在此日以前终止。"
    #expect(
      try desk("rule check", lang: "zh")
        == Program.Run(
          status: 3,
          out: "[禁止] fund.grassroots_retention　分成方案 2017：\(finding) 依据：青工发〔2017〕1号\n",
          err: "发现 1 处不符。\n"))
    let figures = "scheme=2017; ratio=60%; threshold=65%; margin=-5%; from=2017-07-01"
    #expect(
      try desk("fund check --format csv --quiet", lang: "zh")
        == Program.Run(
          status: 3,
          out: """
            严重程度,规则,记录类别,记录,内容,依据,数据
            禁止,fund.grassroots_retention,分成方案,2017,\(finding),青工发〔2017〕1号,\(figures)

            """, err: ""))
    let json = try desk("rule check --format json --quiet")
    #expect(json.status == 3)
    #expect(
      json.out.hasSuffix(
        #"""
        "citation":"青工发〔2017〕1号","figures":{"scheme":"2017","ratio":"60%","threshold":"65%",\#
        "margin":"-5%","from":"2017-07-01"}}]

        """#))
    #expect(try desk(stricter).err.hasPrefix("error: Rule fund.grassroots_retention has another"))
  }

  @Test func `what is only compared is said apart and finds nothing`() throws {
    try desk(stricter + " --severity compare")
    let run = try desk("rule check")
    #expect(run.status == 0 && run.out == "")
    #expect(run.err.hasPrefix("[comparison] fund.grassroots_retention split scheme 2017: "))
    #expect(try desk("rule check --format json").out.contains(#""severity":"compare""#))
  }

  @Test func `a membership changed behind the program's back is found without saying who`() throws {
    let file = desk.folder.appending(path: "members.csv")
    try """
    id_number,id_type,name,union,joined_on
    630000190001011234,other,张三,G1,2016-01-05

    """.write(to: file, atomically: true, encoding: .utf8)
    try desk("import member", file.path(), "--quiet")
    #expect(try desk("rule check").out == "")
    try desk.tamper("UPDATE membership SET status = 'retained'")
    let run = try desk("rule check", lang: "zh")
    #expect(run.status == 3)
    #expect(run.out.hasPrefix("[禁止] member.event_order　人员 张* 63"))
    #expect(run.out.contains("按变动应为工会 G1、在籍（2016-01-05 至 –），现记为工会 G1、保留会籍"))
    #expect(!run.out.contains("630000190001011234") && !run.out.contains("张三"))
  }

  @Test func `what does not fit a rule is refused`() throws {
    let add = "rule add fund.grassroots_retention --from 2017-07-01"
    for (line, text) in [
      (
        add + " --parameters x=65%",
        "错误：规则 fund.grassroots_retention 的参数“x=65%”不对。应为 grassroots_min=60%。\n"
      ),
      (add + " --severity 严重", "错误：严重程度“严重”不对：不是可选的词。可选：禁止、警告、对比。\n"),
      (
        "rule add fund.confirmed_is_final --from 2017-07-01 --severity warn",
        "错误：规则 fund.confirmed_is_final 由数据库本身保证，不能设为警告。只能是“禁止”。\n"
      ),
    ] {
      #expect(try desk(line, lang: "zh") == Program.Run(status: 1, out: "", err: text))
    }
  }
}
