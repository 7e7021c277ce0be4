import Records
import Testing

/// Everything known of one person on one page.
struct PersonTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.open()
    try desk(
      "member add --union G1 --id-number 630000199003078013 --name 张三 --joined-on 2016-01-05 "
        + "--trait migrant --phone 19900001234")
    try desk("member transfer 1 --to G2 --on 2017-04-01")
  }

  @Test func `each role has its block, and nothing personal is bare`() throws {
    #expect(
      try desk("person show 630000900307801", lang: "zh").out == """
        人员
        编号      1
        证件号码  630000********8013
        证件类型  居民身份证
        姓名      张*
        性别      男
        出生日期  1990-**-**
        手机号码  199****1234

        会籍
        序号  工会编码  会籍状态  入会日期    转入本会日期
        ----  --------  --------  ----------  ------------
           1  G2        在籍      2016-01-05  2017-04-01

        会籍变动
        会籍变动  变动日期    工会编码  对方工会编码
        --------  ----------  --------  ------------
        入会      2016-01-05  G1
        转接      2017-04-01  G1        G2

        职工类别
        类别    起始日期
        ------  ----------
        农民工  2016-01-05

        """)
  }

  @Test func `a past day shows what had happened by then`() throws {
    let json = try desk("person show 1 --as-of 2017-03-01 --format json").out
    #expect(json.contains(#""membership":[{"number":1,"union":"G1","status":"active""#))
    #expect(!json.contains("transfer"))
    let csv = try desk("person show 1 --format csv").out
    #expect(csv.contains("membership,1,union,G2\n"))
    #expect(csv.contains("event,2,other_union,G2\n"))
  }

  @Test func `full numbers need a reason, and the look is logged`() throws {
    #expect(try desk("person show 1 --reveal").status == 4)
    let run = try desk("person show 1 --reveal --reason 核对", lang: "zh")
    #expect(run.out.contains("630000199003078013"))
    #expect(try desk("log --access", lang: "zh").out.contains("person show"))
  }
}
