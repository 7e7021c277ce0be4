import Foundation
import Records
import Testing

/// What cannot be of a membership: each refusal names the other event, union or day.
struct BadMembershipTests {
  private static let number = "630000198711230026"
  private static let other = "630000199003078021"
  private static let office = "依据：《工会会员会籍管理办法》"
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.open()
    for (code, founded) in [("G3", "2010-01-01"), ("G4", "2017-06-01")] {
      try desk(
        "union add --code \(code) --level grassroots --kind single --parent P1 --name 工会\(code) "
          + "--founded-on \(founded)")
    }
    try desk("union dissolve G3 --on 2017-01-01")
    try desk(
      "member add --union G1 --id-number \(Self.number) --name 李梅 --joined-on 2016-01-05")
  }

  private static let newcomer = "--id-number \(other) --name 王五"

  @Test(arguments: [
    ("add --union G1 \(newcomer) --joined-on 1989-01-05", "日期 1989-01-05 早于出生日期 1990-03-07。"),
    ("apply --union G1 \(newcomer) --on 1989-01-05", "日期 1989-01-05 早于出生日期 1990-03-07。"),
    ("add --union G4 \(newcomer) --joined-on 2017-01-05", "工会 G4 成立于 2017-06-01，2017-01-05 时尚未成立。"),
    ("add --union G3 \(newcomer) --joined-on 2017-01-01", "工会 G3 已于 2017-01-01 撤销，"),
    ("apply --union G3 \(newcomer) --on 2017-01-01", "工会 G3 已于 2017-01-01 撤销，"),
    ("leave 1 --on 2015-01-01", "退会（2015-01-01，工会 G1）早于会籍开始：入会（2016-01-05，工会 G1）。"),
    ("transfer 1 --to G2 --on 2015-01-01", "转接（2015-01-01，工会 G1）早于会籍开始：入会（2016-01-05，工会 G1）。"),
    ("transfer 1 --to G1 --on 2017-01-01", "已在工会 G1，不能转接到同一工会。"),
    ("transfer 1 --to G1 --on 2017-01-01 --propose", "已在工会 G1，不能转接到同一工会。"),
    ("transfer 1 --to G3 --on 2017-02-01", "工会 G3 已于 2017-01-01 撤销，"),
    ("transfer 1 --to G3 --on 2017-02-01 --propose", "工会 G3 已于 2017-01-01 撤销，"),
    ("transfer 1 --to G4 --on 2017-02-01", "工会 G4 成立于 2017-06-01，2017-02-01 时尚未成立。"),
    (
      "apply --union G2 --id-number \(number) --name 李梅 --on 2017-01-01",
      "重新入会（2017-01-01，工会 G2）不能办理：自 2016-01-05 起已在工会 G1（在籍）。"
    ),
  ])
  func `it is refused and nothing is written`(command: String, reason: String) throws {
    let before = try desk("log --format csv").out
    let run = try desk("member \(command)", lang: "zh")
    #expect(run.status == 1)
    #expect(run.err.contains("错误：\(reason)"), "\(run.err)")
    #expect(try desk("log --format csv").out == before)
  }

  @Test func `a refusal is said in English too`() throws {
    #expect(try desk("member leave 1 --on 2015-01-01").err.hasPrefix("error: "))
  }

  @Test(arguments: ["transfer 1 --to G2", "transfer 1 --to G2 --propose", "leave 1", "retain 1"])
  func `nothing happens to the dead`(command: String) throws {
    try desk("member decease 1 --on 2017-11-01")
    let run = try desk("member \(command) --on 2017-12-01", lang: "zh")
    #expect(run.status == 1)
    #expect(
      run.err.contains("不能办理：此人已于 2017-11-01 去世，生前会籍在工会 G1。请核对人员和日期。\n  \(Self.office)"))
  }

  /// Imports the rows as a file of that kind, in Chinese.
  private func importing(_ kind: String, _ rows: String) throws -> Program.Run {
    let file = desk.folder.appending(path: "\(kind).csv")
    try Data(rows.utf8).write(to: file)
    return try desk("import \(kind)", file.path(), lang: "zh")
  }

  @Test func `two open memberships in one file are refused, each naming the other`() throws {
    let twice = try importing(
      "member",
      """
      id_number,name,union,joined_on
      \(Self.other),王五,G1,2016-01-01
      \(Self.other),王五,G2,2016-05-01

      """)
    #expect(twice.status == 1)
    #expect(twice.err.contains("第 3 行，id_number“6300**********8021”：与第 2 行重复。"))
    try desk("member apply --union G1 \(Self.newcomer) --on 2015-12-01")
    let told = try importing(
      "event",
      """
      id_number,event,on,union
      \(Self.other),join,2016-01-01,G1
      \(Self.other),join,2016-05-01,G2

      """)
    #expect(told.status == 1)
    #expect(
      told.err.contains("入会（2016-05-01，工会 G2）不能办理：自 2016-01-01 起已在工会 G1（在籍）。"))
    let early = try importing(
      "event",
      """
      id_number,event,on,union
      \(Self.other),leave,2015-01-01,G1
      \(Self.other),join,2016-01-01,G1

      """)
    #expect(early.status == 1)
    #expect(early.err.contains("退会（2015-01-01，工会 G1）早于会籍开始：入会（2016-01-01，工会 G1）。"))
    #expect(
      try desk("member list --status active --format csv").out.split(separator: "\n").count == 2)
  }

  @Test func `what happened thrice on one day is imported and comes back`() throws {
    let rows = """
      id_number,event,on,union,other_union,outside,reason,document
      \(Self.number),join,2016-01-05,G1,,,,
      \(Self.number),retain,2017-05-02,G1,,,下岗,
      \(Self.number),restore,2017-05-02,G1,,,,
      \(Self.number),retain,2017-05-02,G1,,,下岗,

      """
    let run = try importing("event", rows)
    #expect(run.status == 0, "\(run.err)")
    #expect(run.out.hasPrefix("会籍变动：读 4 行 = 新增 3 + 更新 0 + 未变 1 + 拒绝 0"))
    #expect(try importing("event", rows).out.contains("新增 0 + 更新 0 + 未变 4 + 拒绝 0"))
    #expect(try desk("export event --reveal --reason 核对").out == rows)
    #expect(try desk("member show 1", lang: "zh").out.contains("会籍状态      保留会籍\n"))
    let doubled = rows + "\(Self.number),retain,2017-05-02,G1,,,下岗,\n"
    let refused = try importing("event", doubled)
    #expect(refused.status == 1)
    #expect(refused.err.contains("第 6 行") && refused.err.contains("与第 5 行重复"))
    #expect(try desk("doctor --deep").status == 0)
  }
}
