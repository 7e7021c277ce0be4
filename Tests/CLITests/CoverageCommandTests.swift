import Records
import Testing

/// `union coverage`, `union figure` and `code`.
@Suite struct CoverageCommandTests {
  let desk: Desk
  let employer = "--employer-code 91630102YY0002509K"

  init() throws {
    desk = try Desk()
    try desk.open()
  }

  @Test func `an employer is covered, listed and its coverage ended`() throws {
    let none = try desk("union coverage G1", lang: "zh")
    #expect(none.status == 0 && none.err == "没有记录。\n")
    let add = "union coverage G1 \(employer) --employer 某公司 --ownership 非公企业 --from 2017-01-01"
    let added = try desk(add + " --format json")
    #expect(
      added.out == #"""
        {"id":1,"union":"G1","employer_code":"91630102YY0002509K","employer":"某公司",\#
        "ownership":"non_public","from":"2017-01-01","to":null}

        """#)
    #expect(try desk(add, lang: "zh").err == "工会覆盖单位：内容相同，无需写入。\n")
    let end = "union coverage G1 \(employer) --to 2018-01-01"
    #expect(try desk(end).status == 0)
    #expect(try desk(end, lang: "zh").err == "工会覆盖单位：内容相同，无需写入。\n")
    #expect(
      try desk("union coverage G1", lang: "zh")
        == Program.Run(
          status: 0,
          out: """
            工会编码  单位信用代码        单位名称  单位性质  起始日期    终止日期
            --------  ------------------  --------  --------  ----------  ----------
            G1        91630102YY0002509K  某公司    非公企业  2017-01-01  2018-01-01

            """, err: "共 1 行\n"))
    #expect(
      try desk("union coverage P1 --format csv --quiet").out.split(separator: "\n").count == 1)
  }

  @Test func `what is missing or wrong is named`() throws {
    #expect(
      try desk("union coverage G1 --from 2017-01-01", lang: "zh")
        == Program.Run(
          status: 64, out: "",
          err: "错误：缺少必填选项：--employer-code（单位信用代码）、--employer（单位名称）。\n"
            + "  详细说明：gonghui union coverage --help\n"))
    let wrong = try desk(
      "union coverage G1 --employer-code 91630102YY0002509X --employer 某", lang: "zh")
    #expect(wrong.status == 1 && wrong.err.hasPrefix("错误：单位信用代码“91630102YY0002509X”不对："))
    #expect(
      try desk("union coverage G1 \(employer) --to 2018-01-01", lang: "zh").err
        == "错误：工会 G1 没有正在覆盖的单位 91630102YY0002509K。用 union coverage G1 查看。\n")
    for verb in ["coverage", "figure"] { #expect(try desk("union \(verb) nix").status == 1) }
  }

  @Test func `a figure is entered once and not overwritten`() throws {
    let add = "union figure G1 --on 2017-12-31 --figure workers --value"
    #expect(
      try desk(add + " 120 --source 年报", lang: "zh").out == """
        工会编码  G1
        截止日期  2017-12-31
        指标      职工人数
        数值      120
        来源      年报

        """)
    #expect(try desk(add + " 120").err == "union figure: already so; nothing to write.\n")
    let other = try desk(add + " 130", lang: "zh")
    #expect(other.status == 1)
    #expect(
      other.err == "错误：工会 G1 在 2017-12-31 的指标 workers 已登记为 120。请核对；原来的有误时，先撤销那一批（undo）再登记。\n")
    #expect(
      try desk("union figure G1 --format csv --quiet").out
        == "union,on,figure,value,source\nG1,2017-12-31,workers,120,年报\n")
    #expect(try desk("union figure G1 --on 2017-12-31 --value 1").status == 64)
  }

  @Test func `a misspelt figure is refused, and the office adds one of its own`() throws {
    let add = "union figure G1 --on 2017-12-31 --value 3 --figure"
    let wrong = try desk("\(add) membr")
    #expect(wrong.status == 1 && wrong.err.contains("members, women_members, migrant_members"))
    _ = try desk("code add figure --code volunteers --zh 志愿者人数 --en Volunteers")
    #expect(try desk("\(add) 志愿者人数").status == 0)
    #expect(
      try desk("union figure G1 --format csv --quiet").out.contains("volunteers,3"))
  }

  @Test func `a choice is added to its list and can be used`() throws {
    let add = "code add trait --code rider --zh 骑手 --en Rider"
    #expect(try desk(add + " --dry-run", lang: "zh").out.hasSuffix("  英文: Rider\n"))
    let added = try desk(add + " --format json")
    #expect(added.out.contains(#""list":"trait","code":"rider","zh":"骑手","en":"Rider""#))
    #expect(try desk(add).err == "choice: already so; nothing to write.\n")
    #expect(try desk("code list trait --format csv --quiet").out.hasSuffix("骑手,Rider,,,\n"))
    #expect(
      try desk("code add trait --code Courier --zh 外卖 --en Courier", lang: "zh").err
        == "错误：“Courier”不能作代码。只用小写字母、数字和下划线，例如 courier_2。\n")
    let unknown = try desk("code list nix", lang: "zh")
    #expect(unknown.status == 1 && unknown.err.hasPrefix("错误：没有选项表 nix。可增补的选项表："))
  }
}
