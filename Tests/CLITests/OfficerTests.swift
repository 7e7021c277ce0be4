import Foundation
import Records
import Testing

/// Who holds which post, kept from the command line.
@Suite struct OfficerTests {
  let desk: Desk
  private static let number = "630102190001010012"

  init() throws {
    desk = try Desk()
    try desk.open()
  }

  private func appoint(_ post: String, in union: String = "G1", from: String = "2016-01-01") throws
    -> Program.Run
  {
    try desk(
      "officer add --union \(union) --id-number \(Self.number) --name 张三 --post \(post) "
        + "--employment full_time --from \(from)", lang: "zh")
  }

  @Test func `an appointment prints itself, and again writes nothing`() throws {
    let run = try appoint("chair")
    #expect(
      run.out == """
        编号          1
        证件号码      630102********0012
        姓名          张*
        所属工会编码  G1
        职务          主席
        任职形式      专职
        任职日期      2016-01-01

        """)
    #expect(run.status == 0 && run.err.hasSuffix("已新增工会干部（批次 \(desk.batch(4))）\n"))
    #expect(try appoint("主席").err == "工会干部：内容相同，无需写入。\n")
  }

  @Test func `missing options and wrong values are named at once`() throws {
    let missing = try desk("officer add --union G1 --name 张三")
    #expect(missing.status == 64)
    #expect(
      missing.err == """
        error: Missing: --id-number (ID number), --post (Post), --employment (Employment), --from (In \
        office from).
          See 'gonghui officer add --help' for more information.

        """)
    let wrong = try appoint("boss", from: "2016-13-01")
    #expect(wrong.status == 1)
    #expect(wrong.err.hasPrefix("错误：职务“boss”不对：不是可选的词。可选：主席、"))
    #expect(wrong.err.contains("\n任职日期“2016-13-01”不对："))
  }

  @Test func `a second chair is refused with both terms`() throws {
    _ = try appoint("chair")
    let run = try desk(
      "officer add --union G1 --id-number 630102190103020027 --name 李梅 --post chair "
        + "--employment part_time --from 2017-01-01 --format json")
    #expect(run.status == 1 && run.out == "")
    #expect(run.err.hasPrefix(#"{"error":{"kind":"rule","rule":"officer.one_chair","#))
  }

  @Test func `a term is known by the person, the union and the post where needed`() throws {
    _ = try appoint("chair")
    #expect(try desk("officer show \(Self.number)").status == 0)
    _ = try appoint("staff")
    let posts = try desk("officer show \(Self.number)", lang: "zh")
    #expect(posts.status == 1)
    #expect(posts.err == "错误：张* 在 G1 有几个职务：chair, staff。请用 --post 指明一个。\n")
    _ = try appoint("member", in: "G2")
    #expect(
      try desk("officer end \(Self.number) --on 2018-01-01", lang: "zh").err
        == "错误：张* 在几个工会任职：G1, G2。请用 --union 指明一个。\n")
    #expect(try desk("officer show \(Self.number) --union G2").out.contains("member"))
    #expect(
      try desk("officer show \(Self.number) --union P1", lang: "zh").err
        == "错误：张* 在 P1 没有这样的任职。请用 gonghui officer list 查看。\n")
  }

  @Test func `a term is known by its own number, as add prints it`() throws {
    _ = try appoint("chair")
    _ = try appoint("staff")
    let edit = try desk("officer edit 2 --employment 兼职", lang: "zh")
    #expect(edit.status == 0 && edit.out.contains("职务          工会干部\n任职形式      兼职\n"))
    #expect(try desk("officer edit 2 --employment 兼职", lang: "zh").err.contains("内容相同"))
    #expect(try desk("officer show 3").status == 1)
  }

  @Test func `a term ends, is about to end, and has ended`() throws {
    _ = try appoint("chair")
    let early = try desk("officer end 1 --on 2015-01-01", lang: "zh")
    #expect(early.err == "错误：终止日期 2015-01-01 早于起始日期 2016-01-01。请核对日期。\n")
    let rehearsal = try desk("officer end 1 --on 2018-06-01 --dry-run", lang: "zh")
    #expect(rehearsal.out == "变更 工会干部 1\n  卸任日期:  → 2018-06-01\n")
    #expect(try desk("officer expiring", lang: "zh").err == "没有记录。\n")
    #expect(try desk("officer end 1 --on 2018-06-01").status == 0)
    #expect(try desk("officer expiring", lang: "zh").err == "共 1 行\n")
    #expect(try desk("officer expiring --months 2", lang: "zh").err == "没有记录。\n")
    #expect(try desk("officer list --status 在任", lang: "zh").err == "共 1 行\n")
    #expect(try desk("officer list --status ended --as-of 2018-06-01").err == "1 row\n")
    let wrong = try desk("officer list --status foo", lang: "zh")
    #expect(wrong.status == 1)
    #expect(wrong.err == "错误：状态“foo”不对：不是可选的词。可选：在任、已卸任、尚未到任。\n")
  }

  @Test func `lists mask, and full numbers leave a trace`() throws {
    _ = try appoint("chair")
    #expect(!(try desk("officer list --format csv").out.contains(Self.number)))
    let shown = try desk("officer list --format csv --reveal --reason 核对")
    #expect(shown.out.contains(Self.number))
    #expect(try desk("log --access --format csv").out.contains(",核对,officer list,1"))
  }

  @Test func `the number may come from standard input`() throws {
    _ = try appoint("chair")
    let env = ["GONGHUI_DB": desk.database, "GONGHUI_TODAY": "2018-03-01"]
    let run = try Program.run(
      "officer", "end", "-", "--on", "2018-01-01", env: env, stdin: Self.number + "\n")
    #expect(run.status == 0, "\(run.err)")
  }
}
