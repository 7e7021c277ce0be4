import Foundation
import Records
import Testing

/// Applications and transfers under way, and lists of people who join together.
struct WaitingTests {
  private static let number = "630000198711230026"
  private static let second = "630000199003078013"
  private static let third = "630000199003078021"
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.open()
    try desk(
      "member add --union G1 --id-number \(Self.number) --name 李梅 --joined-on 2016-01-05")
    try desk("member apply --union G2 --id-number \(Self.second) --name 张三 --on 2018-02-01")
    try desk("member transfer 1 --to G2 --on 2018-02-09 --propose --why 工作调动")
  }

  @Test func `what waits is listed at both ends, with the days it waits`() throws {
    #expect(
      try desk("member waiting", lang: "zh").out == """
        编号  证件号码            姓名  待办事项  办理工会编码  对方工会编码  提出日期    已等天数  原因
        ----  ------------------  ----  --------  ------------  ------------  ----------  --------  --------
           1  630000********0026  李*   转出      G1            G2            2018-02-09        20  工作调动
           2  630000********8013  张*   入会申请  G2                          2018-02-01        28
           1  630000********0026  李*   转入      G2            G1            2018-02-09        20  工作调动

        """)
    for (options, rows) in [
      ("--union G1", 1), ("--union G2", 2), ("--status transfer_in", 1), ("--under P1", 3),
      ("--as-of 2018-02-05", 1), ("--as-of 2018-01-31", 0),
    ] {
      let csv = try desk("member waiting --format csv \(options)").out
      #expect(csv.split(separator: "\n").count == rows + 1, "\(options)")
    }
  }

  @Test(arguments: [
    ("applied", ["2"]), ("in_transit", ["1"]), ("申请中", ["2"]), ("转接中", ["1"]), ("active", []),
  ])
  func `members are listed by how they stand`(status: String, numbers: [String]) throws {
    let rows = try desk("member list --format csv --status \(status)", lang: "zh").out
      .split(separator: "\n").dropFirst()
    #expect(rows.map { String($0.prefix { $0 != "," }) } == numbers)
  }

  @Test func `an answer empties the list, and undo fills it again`() throws {
    #expect(try desk("member receive 1 --on 2018-02-20").status == 0)
    #expect(try desk("member approve 2").status == 0)
    #expect(try desk("member waiting --format csv").out.split(separator: "\n").count == 1)
    let shown = try desk("member show 2", lang: "zh").out
    #expect(shown.contains("入会日期      2018-03-01\n"), "without --on it is today")
    #expect(try desk("undo \(desk.batch(7))").status == 0)
    #expect(try desk("member waiting --format csv").out.split(separator: "\n").count == 3)
    #expect(try desk("member show 1 --format json").out.contains(#""status":"in_transit""#))
    #expect(try desk("doctor --deep").status == 0)
  }

  @Test func `who ends what waits is told so`() throws {
    let run = try desk("member leave 1 --on 2018-02-25", lang: "zh")
    #expect(run.status == 0)
    #expect(run.err.hasPrefix("警告：会员 1 由工会 G1 转往 G2 的转接（2018-02-09 提出）随会籍终止而撤回。\n"))
    let late = try desk("member receive 1 --on 2018-02-26", lang: "zh")
    #expect(late.status == 1)
    #expect(late.err == "错误：会员 1 没有待接收的转接。请用 gonghui member waiting 查看。\n")
  }

  @Test func `a list joins at once; its bad rows come back with reasons`() throws {
    let list = desk.folder.appending(path: "list.csv").path()
    let faults = desk.folder.appending(path: "faults.csv").path()
    try Data(
      """
      姓名,证件号码,入会日期,所属工会编码
      王五,\(Self.third),,
      李梅,\(Self.number),,
      张三丰,\(Self.second),,
      赵六,630000199003078022,,
      赵七,630000199003078048,2017-02-30,
      赵八,630000199003078056,2017-06-02,G2

      """.utf8
    ).write(to: URL(filePath: list))
    let options = "member join --union G1 --on 2017-05-10 --campaign 农民工入会集中行动"
    let before = try desk("log --format csv").out
    #expect(try desk("\(options) --keep-good --dry-run", list).status == 1)
    #expect(try desk(options, list).status == 1)
    #expect(try desk("log --format csv").out == before)
    let kept = try desk("\(options) --keep-good --errors \(faults)", list, lang: "zh")
    #expect(kept.status == 3)
    #expect(kept.out == "会员：读 6 行 = 新增 2 + 更新 0 + 未变 0 + 拒绝 4（批次 \(desk.batch(7))）\n")
    let lines = kept.err.split(separator: "\n").filter { $0.hasPrefix("第 ") }
    #expect(lines.map { $0.prefix(4) } == ["第 3 ", "第 4 ", "第 5 ", "第 6 "])
    #expect(lines[0].contains("自 2016-01-05 起已是该工会会员（在籍）。不要重复入会；日期录错的请更正"))
    let back = try String(contentsOfFile: faults, encoding: .utf8).split(
      whereSeparator: \.isNewline)
    #expect(back.count == 5 && back[0].hasSuffix("姓名,证件号码,入会日期,所属工会编码,错误,建议"))

    let members = try desk("member list --status active --format csv").out.split(separator: "\n")
    #expect(members.count == 3)
    let asked = try desk("export application").out.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }.filter { $0[10] == "collective" }
    #expect(
      asked.map { $0[9...14].joined(separator: " ") } == [
        "G1 collective 农民工入会集中行动 2017-05-10 approved 2017-05-10",
        "G2 collective 农民工入会集中行动 2017-06-02 approved 2017-06-02",
      ])
    let again = try desk("\(options) --keep-good", list, lang: "zh")
    #expect(
      again.out.hasPrefix(
        "会员：读 6 行 = 新增 0 + 更新 0 + 未变 2 + 拒绝 4；没有新内容\n同一个文件已导入过（批次 \(desk.batch(7))，"))
    #expect(try desk("doctor --deep").status == 0)
  }
}
