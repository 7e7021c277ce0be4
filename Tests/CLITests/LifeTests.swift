import Foundation
import Records
import Testing

/// A life in the union, as the read-me tells it: what its commands say at the end.
struct LifeTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The commands of the page's block that begins with an application, without `gonghui`.
  private static func commands(_ page: String) throws -> [String] {
    let text = try String(contentsOf: root.appending(path: page), encoding: .utf8)
    let block = try #require(
      text.components(separatedBy: "```sh\n").first { $0.contains("gonghui member apply") })
    var number = ""
    return block.prefix { $0 != "`" }.split(separator: "\n").compactMap { line in
      if let given = line.wholeMatch(of: /M=(\d+)/) { number = String(given.1) }
      guard line.hasPrefix("gonghui ") else { return nil }
      let bare = line.firstRange(of: " #").map { line[..<$0.lowerBound] } ?? line
      return bare.dropFirst("gonghui ".count).replacing("$M", with: number)
        .trimmingCharacters(in: .whitespaces)
    }
  }

  /// What the last six commands of the page print: the history, and the state on five days.
  private static func told(_ page: String, lang: String) throws -> [String] {
    let desk = try Desk()
    try desk.open()
    var told: [String] = []
    for command in try commands(page) {
      let run = try desk(command, lang: lang)
      #expect(run.status == 0, "\(command): \(run.err)")
      told.append(run.out)
    }
    #expect(try desk("doctor --deep").status == 0)
    return told
  }

  /// A member's sheet; the days are empty while somebody only asks.
  private static func sheet(_ union: String, _ days: (String, String)?, _ status: String) -> String
  {
    let since = days.map { "入会日期      \($0.0)\n转入本会日期  \($0.1)\n" } ?? ""
    return """
      编号          1
      证件号码      630000********0026
      证件类型      居民身份证
      姓名          李*
      性别          女
      出生日期      1987-**-**
      所属工会编码  \(union)
      \(since)会籍状态      \(status)

      """
  }

  @Test func `the Chinese page tells a whole life`() throws {
    let told = try Self.told("README.zh-CN.md", lang: "zh")
    #expect(told.count == 18)
    #expect(
      told[5] == """
        编号  证件号码            姓名  待办事项  办理工会编码  对方工会编码  提出日期    已等天数  原因
        ----  ------------------  ----  --------  ------------  ------------  ----------  --------  --------
           1  630000********0026  李*   转入      G2            G1            2016-09-20        10  工作调动

        """)
    #expect(
      told[12] == """
        序号  变动日期    会籍变动  变动后状态  工会编码  对方工会编码  原因
        ----  ----------  --------  ----------  --------  ------------  ------------
              2016-02-20  申请入会  申请中      G1
           1  2016-03-01  入会      在籍        G1
              2016-09-01  提出转接  转接中      G1        G2            工作调动
              2016-09-10  退回转接  在籍        G1        G2            介绍信未盖章
              2016-09-20  提出转接  转接中      G1        G2            工作调动
           2  2016-10-08  转接      在籍        G1        G2            工作调动
           3  2017-02-01  保留会籍  保留会籍    G2                      下岗
           4  2017-05-02  恢复会籍  在籍        G2
           5  2017-08-31  退会      终止        G2                      辞职
           6  2017-10-09  重新入会  在籍        G1
           7  2017-12-28  死亡      终止        G1

        """)
    #expect(
      told[13...] == [
        Self.sheet("G1", nil, "申请中"),
        Self.sheet("G1", ("2016-03-01", "2016-03-01"), "转接中"),
        Self.sheet("G2", ("2016-03-01", "2016-10-08"), "保留会籍"),
        Self.sheet("G2", ("2016-03-01", "2016-10-08"), "终止"),
        Self.sheet("G1", ("2017-10-09", "2017-10-09"), "在籍"),
      ])
  }

  @Test func `the English page tells the same life`() throws {
    #expect(try Self.commands("README.md") == Self.commands("README.zh-CN.md"))
    let told = try Self.told("README.md", lang: "en")
    #expect(
      told[12] == """
        number  on          event     status      union  other_union  reason
        ------  ----------  --------  ----------  -----  -----------  ------------
                2016-02-20  apply     applied     G1
             1  2016-03-01  join      active      G1
                2016-09-01  propose   in_transit  G1     G2           工作调动
                2016-09-10  return    active      G1     G2           介绍信未盖章
                2016-09-20  propose   in_transit  G1     G2           工作调动
             2  2016-10-08  transfer  active      G1     G2           工作调动
             3  2017-02-01  retain    retained    G2                  下岗
             4  2017-05-02  restore   active      G2
             5  2017-08-31  leave     ended       G2                  辞职
             6  2017-10-09  rejoin    active      G1
             7  2017-12-28  decease   ended       G1

        """)
    let standings = try told[13...].map { sheet in
      let line = try #require(
        sheet.split(separator: "\n").first { $0.hasPrefix("Membership status") })
      return line.split(separator: " ").last
    }
    #expect(standings == ["applied", "in_transit", "retained", "ended", "active"])
  }
}
