import Records
import Testing

/// `gonghui report leavers` and `gonghui report pyramid`, run on a small office.
@Suite struct LeaversTests {
  let desk: Desk
  private static let numbers = [
    "630102190001010012", "630102190103020027", "632222190402299964", "630202190106159978",
  ]

  init() throws {
    desk = try Desk()
    try desk.open()
    for (number, union) in zip(Self.numbers, ["G1", "G1", "G2", "G2"]) {
      let run = try desk(
        "member add --union \(union) --id-number \(number) --name 张三丰 --joined-on 2016-01-05")
      try #require(run.status == 0, "\(run.err)")
    }
    try desk("member leave 1 --on 2017-02-01 --why 辞职")
    try desk("member expel 3 --on 2017-05-01 --document 1号 --why 判刑")
  }

  @Test func `the list has who, when, where and why, masked`() throws {
    #expect(
      try desk("report leavers --from 2017-01-01 --to 2017-12-31", lang: "zh")
        == Program.Run(
          status: 0,
          out: """
            变动日期    会籍变动  编号  证件号码            姓名   原工会编码  入会日期    变动前会籍  原因  依据文件
            ----------  --------  ----  ------------------  -----  ----------  ----------  ----------  ----  --------
            2017-02-01  退会         1  630102********0012  张*丰  G1          2016-01-05  在籍        辞职
            2017-05-01  开除会籍     3  632222********9964  张*丰  G2          2016-01-05  在籍        判刑  1号

            """, err: "共 2 行\n"))
    #expect(try desk("report leavers --reveal").status == 4)
    let shown = try desk("report leavers --from 2017-01-01 --reveal --reason 核对 --format csv")
    #expect(shown.out.contains(Self.numbers[0]))
    #expect(try desk("log --access --format csv").out.contains(",核对,report leavers,2"))
  }

  @Test func `counts have a line for each unit and reason, and a total`() throws {
    #expect(
      try desk(
        "report leavers --from 2017-01-01 --to 2017-12-31 --by reason --level grassroots",
        lang: "zh"
      ).out == """
        工会编码  工会名称  会籍变动  原因  在籍人数  保留会籍  人数合计
        --------  --------  --------  ----  --------  --------  --------
        G1        工会G1    退会      辞职         1         0         1
        G2        工会G2    开除会籍  判刑         1         0         1
        合计                                       2         0         2

        """)
    #expect(
      try desk("report leavers --from 2017-01-01 --to 2017-06-30 --by quarter --format csv").out
        == """
        period,union,name,left,lapsed,expelled,departed,deceased,active,retained,leavers
        2017Q1,P1,青海省总工会,1,0,0,0,0,1,0,1
        2017Q2,P1,青海省总工会,0,0,1,0,0,1,0,1

        """)
  }

  @Test func `what does not fit is refused, and nobody is said`() throws {
    #expect(
      try desk("report leavers --from 2018-01-01", lang: "zh").err == "没有记录。\n")
    #expect(try desk("report leavers --by week").status == 1)
    #expect(try desk("report leavers --from 2017-05-01 --to 2017-01-01").status == 1)
    #expect(try desk("report pyramid --under X9").status == 1)
    #expect(try desk("report pyramid --trait boss").status == 1)
  }

  @Test func `the pyramid is drawn for eyes and counted for scripts`() throws {
    #expect(
      try desk("report pyramid", lang: "zh")
        == Program.Run(
          status: 0,
          out: """
            年龄（周岁）  男  女  性别不详  合计  男 │ 女
            ------------  --  --  --------  ----  -----------------------------------------
            80+            1   1         0     2  ████████████████████│████████████████████
            合计           1   1         0     2

            """, err: "在籍会员 2 人\n"))
    #expect(
      try desk("report pyramid --as-of 2016-12-31 --under G1 --format csv").out
        == "age,male,female,unknown_gender,total\n80+,1,1,0,2\n")
    #expect(
      try desk("report pyramid --rows --under G2 --format csv", lang: "zh").out == """
        年龄段（周岁）,编号,证件号码（已遮盖）,姓名（已遮盖）,性别,出生日期（已遮盖）,工会编码
        80+,4,630202********9978,张*丰,男,1901-**-**,G2

        """)
  }
}
