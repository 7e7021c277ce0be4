import Records
import Testing

@Suite struct SchemeCommandTests {
  let desk: Desk
  let shares = FundDesk.shares(grassroots: 55, national: 10)

  init() throws { desk = try FundDesk.open() }

  @Test func `too little for the grassroots is refused with figures and ground in Chinese`() throws
  {
    #expect(
      try desk("scheme add 低 --from 2017-01-01 " + shares, lang: "zh")
        == Program.Run(
          status: 1, out: "",
          err: """
            错误：方案“低”基层留成 55%，自 2017-01-01 起不得低于 60%（相差 -5%）。请把基层比例提高到 60% 以上，\
            或让方案在此日以前终止。
              依据：《突出主业主责 增强基层工会活力》(青海省总工会) 第三部分 基层工会留成比例由50%提高到60%（未核对原文）

            """))
  }

  @Test func `likewise in English`() throws {
    #expect(
      try desk("scheme add low --from 2017-01-01 " + shares)
        == Program.Run(
          status: 1, out: "",
          err: """
            error: Scheme “low” leaves the grassroots 55%; from 2017-01-01 it must be at least 60% \
            (-5%). Raise the grassroots share to 60% or more, or end the scheme before that day.
              Citation: 《突出主业主责 增强基层工会活力》(青海省总工会) 第三部分 \
            基层工会留成比例由50%提高到60% (not compared with the original)

            """))
  }

  @Test(arguments: ["zh", "en"])
  func `a script gets rule, citation and figures`(lang: String) throws {
    let run = try desk("scheme add low --format json --from 2017-01-01 " + shares, lang: lang)
    #expect(run.status == 1 && run.out == "")
    #expect(
      run.err.hasPrefix(
        #"{"error":{"kind":"rule","rule":"fund.grassroots_retention","message":""#))
    let note = lang == "zh" ? "（未核对原文）" : " (not compared with the original)"
    #expect(
      run.err.hasSuffix(
        #"""
        "citation":"《突出主业主责 增强基层工会活力》(青海省总工会) 第三部分 \#
        基层工会留成比例由50%提高到60%\#(note)","figures":{"scheme":"low","ratio":"55%",\#
        "threshold":"60%","margin":"-5%","from":"2017-01-01"}}}

        """#))
  }

  @Test func `the same scheme is accepted for the year before, once`() throws {
    let line = "scheme add 2016 --from 2016-01-01 --to 2016-12-31 " + shares
    let page = """
      方案      2016
      起始日期  2016-01-01
      终止日期  2016-12-31

      级别    比例
      ------  ----
      基层    55%
      县区级  15%
      市州级  10%
      省级    10%
      全国    10%
      合计    100%

      """
    let run = try desk(line, lang: "zh")
    #expect(run.status == 0 && run.out == page)
    #expect(run.err.hasPrefix("已新增方案（批次 "))
    #expect(
      try desk(line, lang: "zh") == Program.Run(status: 0, out: page, err: "分成方案：内容相同，无需写入。\n")
    )
    #expect(try desk("scheme show 2016", lang: "zh").out == page)
    #expect(try desk("scheme list --format csv --quiet").out.split(separator: "\n").count == 11)
  }

  @Test func `a rehearsal shows the rows and writes none`() throws {
    let run = try desk(
      "scheme add 2016 --from 2016-01-01 --to 2016-12-31 --dry-run " + shares, lang: "zh")
    #expect(run.status == 0 && run.err == "试运行，未写入。将变动 6 行：\n")
    #expect(run.out.contains("  方案: 2016\n") && run.out.contains("  级别: 县区级\n"))
    #expect(try desk("scheme show 2016").status == 1)
  }

  @Test func `a share that is none says how it is written`() throws {
    for (share, text) in [
      ("grassroots", "错误：--share“grassroots”不对：写成 级别=比例，如 grassroots=60%\n"),
      ("grassroots=60", "错误：--share“grassroots=60”不对：看不出是百分数还是倍数。请写成 60% 或 0.6。\n"),
      ("foo=60%", "错误：级别“foo”不对：不是可选的词。可选：全国、省级、市州级、县区级、乡镇街道级、基层。\n"),
    ] {
      let run = try desk("scheme add x --from 2017-01-01 --share \(share)", lang: "zh")
      #expect(run == Program.Run(status: 1, out: "", err: text))
    }
  }
}
