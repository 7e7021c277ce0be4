import Records
import Testing

/// The verbs of members as a clerk types them.
struct MemberTests {
  private static let number = "630000199003078013"
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.open()
  }

  @discardableResult
  private func add(_ more: String = "", lang: String = "en") throws -> Program.Run {
    try desk(
      "member add --union G1 --id-number \(Self.number) --name 张三 --joined-on 2016-01-05 " + more,
      lang: lang)
  }

  @Test func `a new member is printed with a number, masked; twice is said`() throws {
    let run = try add("--trait migrant", lang: "zh")
    let sheet = """
      编号          1
      证件号码      630000********8013
      证件类型      居民身份证
      姓名          张*
      性别          男
      出生日期      1990-**-**
      所属工会编码  G1
      入会日期      2016-01-05
      转入本会日期  2016-01-05
      会籍状态      在籍
      职工类别      农民工

      """
    #expect(run.out == sheet)
    #expect(
      run.err == """
        警告：证件号码的前六位 630000 不是已知的行政区划。请核对证件。
        已新增会员（批次 \(desk.batch(4))）

        """)
    #expect(
      try add("--trait migrant", lang: "zh")
        == Program.Run(status: 0, out: sheet, err: "会员：内容相同，无需写入。\n"))
    let json = try add("--trait migrant --format json")
    #expect(json.out.hasPrefix(#"{"id":1,"id_number":"630000********8013","id_type":"resident","#))
  }

  @Test func `a membership's life is told in order, what was taken back marked`() throws {
    try add()
    try desk("member transfer \(Self.number) --to G2 --on 2017-04-01")
    try desk("member leave 1 --on 2017-06-30 --why 辞职")
    try desk("member rejoin 1 --union G1 --on 2017-09-01")
    try desk("member retain 1 --on 2017-10-01 --document 青工〔2017〕9号")
    let corrected = try desk(
      "member correct 1 --event 3 --on 2017-06-29 --reason 日期录错", lang: "zh")
    let history = """
      序号  变动日期    会籍变动  变动后状态  工会编码  对方工会编码  原因  依据文件         更正
      ----  ----------  --------  ----------  --------  ------------  ----  ---------------  ----------------
         1  2016-01-05  入会      在籍        G1
         2  2017-04-01  转接      在籍        G1        G2
         3  2017-06-29  退会      终止        G2                      辞职
            2017-06-30  退会                  G2                      辞职                   已作废：日期录错
         4  2017-09-01  重新入会  在籍        G1
         5  2017-10-01  保留会籍  保留会籍    G1                            青工〔2017〕9号

      """
    #expect(corrected == Program.Run(status: 0, out: history, err: "已更新会员（批次 \(desk.batch(9))）\n"))
    #expect(try desk("member history 1", lang: "zh").out == history)
    #expect(
      try desk("member history 1 --as-of 2016-06-01 --format csv").out == """
        number,on,event,status,union,other_union,outside,reason,document,voided
        1,2016-01-05,join,active,G1,,,,,

        """)
    let changes = try desk("member history 1 --changes", lang: "zh").out
    #expect(changes.contains("所属工会编码: G1 → G2\n"))
    #expect(changes.contains("会籍状态: 在籍 → 终止\n"))
    #expect(!changes.contains(Self.number))
    #expect(try desk("doctor --deep").status == 0)
  }

  @Test func `an event that cannot follow is refused with its ground`() throws {
    try add()
    try desk("member leave 1 --on 2017-06-30")
    #expect(
      try desk("member retain 1 --on 2017-07-01", lang: "zh")
        == Program.Run(
          status: 1, out: "",
          err: """
            错误：保留会籍（2017-07-01，工会 G1）不能接在 退会（2017-06-30）之后：当时会籍为 终止，在工会 G1。此时可以办理：重新入会、省外转入。
              依据：《工会会员会籍管理办法》（未核对原文）

            """))
    let json = try desk("member retain 1 --on 2017-07-01 --format json")
    #expect(json.status == 1)
    #expect(json.err.contains(#""rule":"member.event_order""#))
    #expect(json.err.contains(#""allowed":["rejoin","arrive"]"#))
  }

  @Test(arguments: [
    ("--on 2017-06-30", "leave"), ("--on 2017-06-30 --lapse", "lapse"),
    ("--on 2017-06-30 --to-outside 兰州某厂", "depart"),
  ])
  func `one leaves, lapses, or departs for another province`(options: String, event: String) throws
  {
    try add("--from-outside 西安某厂")
    #expect(try desk("member leave 1 \(options)").status == 0)
    let rows = try desk("member history 1 --format csv").out.split(separator: "\n")
    #expect(rows.map { $0.split(separator: ",")[2] } == ["event", "arrive", event[...]])
    #expect(try desk("member leave 1 --on 2017-06-30 --lapse --to-outside x").status == 64)
  }

  @Test func `a rehearsal says what would change and writes nothing`() throws {
    let run = try add("--dry-run", lang: "zh")
    #expect(run.err.hasSuffix("试运行，未写入。将变动 3 行：\n"))
    #expect(run.out.contains("  会籍变动: 入会\n"))
    #expect(run.out.contains("  所属工会编码: G1\n"))
    #expect(try desk("member show \(Self.number)").status == 1)
    #expect(try desk("member list").out.split(separator: "\n").count == 2)
  }

  @Test func `wrong and missing values are named in the user's language`() throws {
    try add()
    let missing = try desk("member add --name 张三", lang: "zh")
    #expect(missing.status == 64)
    #expect(
      missing.err == "错误：缺少必填选项：--id-number（证件号码）、--union（所属工会编码）、--joined-on（入会日期）。\n"
        + "  详细说明：gonghui member add --help\n")
    let edit = try desk("member edit 1 --phone 123 --gender x", lang: "zh")
    #expect(edit.status == 1)
    #expect(
      edit.err == """
        错误：性别“x”不对：不是可选的词。可选：男、女。
        手机号码“123”不对：有 3 位，手机号码应为 11 位。

        """)
    let nobody = try desk("member show 630000199003078021", lang: "zh")
    #expect(
      nobody
        == Program.Run(
          status: 1, out: "",
          err: "错误：没有证件号码或编号为 630000********8021 的人员。"
            + "请核对号码，或按姓名查找：gonghui search 姓名。\n"))
    #expect(try desk("member correct 1 --event 1").status == 64)
    #expect(try desk("member correct 1 --event 9 --void").status == 1)
    #expect(try desk("member expel 1 --on 2017-01-01").status == 1)
  }

  @Test func `an event taken back leaves a person without membership`() throws {
    try add()
    let run = try desk("member correct 1 --event 1 --void --reason 录错了人", lang: "zh")
    #expect(run.status == 0)
    #expect(run.out.contains("已作废：录错了人"))
    #expect(
      try desk("member show 1", lang: "zh").err == "错误：编号 1 的人员没有会籍。请用 gonghui person show 查看。\n")
    #expect(try desk("person show 1").status == 0)
  }

  @Test func `members are listed by union, status, worker category and days`() throws {
    try add("--trait migrant")
    try desk(
      "member add --union G2 --id-number 630000199003078021 --name 李四 --joined-on 2017-01-05")
    try desk("member leave 2 --on 2017-06-30")
    for (options, ids) in [
      ("", ["1", "2"]), ("--under G2", ["2"]), ("--under P1 --status active", ["1"]),
      ("--trait migrant", ["1"]), ("--trait dispatched", []), ("--from 2016-06-01", ["2"]),
      ("--sort joined_on --descending", ["2", "1"]), ("--limit 1 --offset 1", ["2"]),
      ("--status active --as-of 2017-03-01", ["1", "2"]),
    ] {
      let rows = try desk("member list --format csv \(options)").out.split(separator: "\n")
      #expect(
        rows.dropFirst().map { String($0.prefix { $0 != "," }) } == ids, "\(options)")
    }
    let zh = try desk("member list --trait 农民工 --status 在籍", lang: "zh").out
    #expect(
      zh == """
        编号  证件号码            姓名  性别  所属工会编码  入会日期    会籍状态  职工类别
        ----  ------------------  ----  ----  ------------  ----------  --------  --------
           1  630000********8013  张*   男    G1            2016-01-05  在籍      农民工

        """)
    #expect(try desk("member list --reveal").status == 4)
  }

  @Test func `a membership changed behind the program's back is found`() throws {
    try add()
    #expect(try desk("doctor").status == 0)
    try desk.tamper("UPDATE membership SET union_id = (SELECT id FROM trade_union WHERE code='G2')")
    let run = try desk("doctor", lang: "zh")
    #expect(run.status == 6)
    #expect(
      run.err == """
        会员 1（张* 630000********8013）：会籍与会籍变动不符：记为 G2 在籍 2016-01-05–，按变动应为 G1 在籍 2016-01-05–

        """)
    #expect(try desk("doctor --deep").status == 6)
  }
}
