import Foundation
import Records
import Testing

@Suite struct FundTests {
  let desk: Desk

  init() throws { desk = try FundDesk.open() }

  /// Every line of the dossier's table (§2.3): payroll, due, then the levels from the bottom.
  static let vectors = """
    100000.00 2000.00 1200.00 300.00 200.00 200.00 100.00
    1234567.89 24691.36 14814.82 3703.70 2469.14 2469.13 1234.57
    333.33 6.67 4.00 1.00 0.67 0.67 0.33
    88888.88 1777.78 1066.67 266.66 177.78 177.78 88.89
    54321.10 1086.42 651.85 162.97 108.64 108.64 54.32
    2.50 0.05 0.03 0.01 0.01 0.00 0.00
    0.25 0.01 0.01 0.00 0.00 0.00 0.00
    0.24 0.00 0.00 0.00 0.00 0.00 0.00
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  @Test func `every line of the dossier comes out to the fen`() throws {
    for (index, line) in Self.vectors.enumerated() {
      try desk(
        "fund collect --union G1 --receipt R-\(index) --period 2017-05 --payroll \(line[0])",
        "--on", "2017-06-10")
    }
    let all = try desk("fund allocate --all --format csv --quiet")
    #expect(all.status == 0 && all.err == "")
    var expected = "receipt_number,level,ratio,share,union,name,remark\n"
    let rows = [
      ("grassroots,60%", "G1,某公司工会,"), ("county,15%", "C1,城东区总工会,"),
      ("prefecture,10%", "S1,西宁市总工会,"), ("province,10%", "P1,青海省总工会,"),
      ("national,5%", "ACFTU,中华全国总工会,"),
    ]
    for (index, line) in Self.vectors.enumerated() {
      for (share, row) in zip(line.dropFirst(2), rows) {
        expected += "R-\(index),\(row.0),\(share),\(row.1)\n"
      }
      let receipt = try desk("fund show R-\(index) --format json").out
      #expect(receipt.contains("\"due\":\(line[1]),\"collected\":\(line[1]),"))
      #expect(receipt.hasSuffix("\"sum\":{\"ratio\":\"100%\",\"share\":\(line[1])}}\n"))
    }
    #expect(all.out == expected)
    #expect(try desk("fund confirm --all --quiet").status == 0)
    let checked = try desk("fund check")
    #expect(checked.status == 0 && checked.out == "" && checked.err == "")
  }

  @Test func `a union under the province gets a split that says where the county's share went`()
    throws
  {
    try desk(
      "fund collect --union G2 --receipt R1 --period 2017-05 --payroll 88888.88 --on 2017-06-10")
    let run = try desk("fund allocate R1", lang: "zh")
    #expect(run.status == 0 && run.err.hasPrefix("已分成 1 份收据"))
    let page = """
      收据号    R1
      工会编码  G2
      款项      拨缴经费
      所属期    2017-05
      工资总额  88888.88
      应缴      1777.78
      实收      1777.78
      收缴日期  2017-06-10
      缴纳方式  先缴后返
      收缴渠道  自收
      状态      草稿
      方案      2017

      级别    比例  分成金额  分得工会编码  工会名称        说明
      ------  ----  --------  ------------  --------------  \
      ----------------------------------------------------
      基层    60%    1066.67  G2            省直某厅工会
      县区级  15%     266.66  P1            青海省总工会    \
      县区级份额归 P1 青海省总工会：隶属链上没有县区级工会
      市州级  10%     177.78  P1            青海省总工会    \
      市州级份额归 P1 青海省总工会：隶属链上没有市州级工会
      省级    10%     177.78  P1            青海省总工会
      全国    5%       88.89  ACFTU         中华全国总工会
      合计    100%   1777.78

      """
    #expect(run.out == page)
    #expect(try desk("fund show R1", lang: "zh").out == page)
    let json = try desk("fund show R1 --format json").out
    #expect(
      json.contains(
        #"""
        {"level":"county","ratio":"15%","share":266.66,"union":"P1","name":"青海省总工会",\#
        "remark":"the county share goes to P1 青海省总工会: no union of that level stands above the \#
        payer"}
        """#))
  }

  @Test func `what is confirmed is final: it is neither undone nor shared anew but reversed`()
    throws
  {
    try desk(
      "fund collect --union G1 --receipt R1 --period 2017-05 --payroll 100000 --on 2017-06-10")
    let refused = try desk("fund confirm R1", lang: "zh")
    #expect(refused.status == 1)
    #expect(refused.err == "错误：收据 R1 尚未分成，不能确认。请先分成（fund allocate）。\n")
    try desk("fund allocate R1")
    let batch = try newestBatch()
    let confirmed = try desk("fund confirm R1 --format json")
    #expect(confirmed.status == 0 && confirmed.out.contains(#""status":"confirmed""#))
    for batch in [batch, batch + 1] {
      let undo = try desk("undo \(batch)", lang: "zh")
      #expect(undo.status == 1)
      #expect(
        undo.err == """
          经费收据 R1：已确认，不能撤销。请用 fund reverse 冲销。
          没有可撤销的内容，什么也没有写入。

          """)
    }
    #expect(
      try desk("fund allocate R1", lang: "zh").err
        == "错误：收据 R1 已确认，分成金额不能再改。请先冲销（fund reverse），再重新录入。\n")
    let reversed = try desk("fund reverse R1 --reason 金额有误", lang: "zh")
    #expect(reversed.status == 0 && reversed.out.hasSuffix("状态      已冲销\n备注      金额有误\n"))
    #expect(
      try desk("fund reverse R1 --reason 金额有误", lang: "zh").err == "经费收据：内容相同，无需写入。\n")
    #expect(try desk("rule check") == Program.Run(status: 0, out: "", err: ""))
    // What was reversed is not there already: it comes in anew, under another number.
    let anew = "fund collect --union G1 --period 2017-05 --payroll 1234567.89 --on 2017-06-10"
    #expect(try desk(anew + " --receipt R1").status == 1)
    #expect(try desk(anew + " --receipt R2").status == 0)
    #expect(try desk("fund allocate R1").err.contains("under another number"))
  }

  @Test func `repeating changes nothing and a rehearsal writes nothing`() throws {
    let collect =
      "fund collect --union G1 --receipt R1 --period 2017-05 --payroll 100 --on 2017-06-10"
    #expect(try desk(collect + " --dry-run").out.contains("receipt"))
    #expect(try desk("fund list --format csv --quiet").out.split(separator: "\n").count == 1)
    try desk(collect)
    let again = try desk(collect)
    #expect(again.status == 0 && again.err == "receipt: already so; nothing to write.\n")
    let rehearsed = try desk("fund allocate R1 --dry-run")
    #expect(rehearsed.out.contains("total       100%    2.00"))
    #expect(rehearsed.err == "Rehearsed; nothing was written.\n")
    #expect(try desk("fund show R1 --format json").out.contains(#""shares":[]"#))
    try desk("fund allocate R1")
    #expect(try desk("fund allocate R1").err == "receipt: already so; nothing to write.\n")
    #expect(try desk("fund allocate --all").err == "No records.\n")
  }

  @Test func `wrong values are named all at once, and one receipt or all is asked for`() throws {
    let run = try desk(
      "fund collect --union G1 --period 2017-13 --payroll abc --on 2017-06-40", lang: "zh")
    #expect(run.status == 1 && run.out == "")
    #expect(run.err.split(separator: "\n").count == 3)
    #expect(run.err.contains("工资总额“abc”不对：不是金额。请写成 1234.50。"))
    for line in ["fund allocate", "fund allocate R1 --all", "fund confirm"] {
      let run = try desk(line, lang: "zh")
      #expect(run.status == 64)
      #expect(run.err.hasPrefix("错误：请给出一个收据号，或用 --all 处理全部，两者取一。\n"))
    }
    #expect(try desk("fund show R9").status == 1)
    #expect(try desk("fund collect --union G1 --period 2017-05").status == 64)
  }

  private func newestBatch() throws -> Int {
    let rows = try desk("log --format csv --quiet").out.split(separator: "\n")
    return try #require(rows.dropFirst().first?.split(separator: ",").first.flatMap { Int($0) })
  }
}
