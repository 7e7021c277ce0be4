import Foundation
import Records
import Testing

/// `gonghui report growth`, run on a small office.
struct GrowthTests {
  private let folder = URL.temporaryDirectory.appending(path: "gonghui-\(UUID().uuidString)")
  private let env: [String: String]

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    env = [
      "GONGHUI_DB": folder.appending(path: "records").path(percentEncoded: false),
      "GONGHUI_TODAY": "2017-03-31",
    ]
    let unions = """
      code,name,level,kind,parent
      P1,青海省总工会,province,federation,
      F1,西宁市总工会,prefecture,federation,P1
      G1,某公司工会,grassroots,single,F1
      G2,某厂工会,grassroots,single,P1

      """
    let members = """
      id_number,name,union,joined_on,joined_union_on
      \(number(1)),张三,G1,2017-02-05,
      \(number(2)),李四,G2,2016-01-05,
      \(number(3)),王五,G1,,2017-03-01

      """
    let made = try Program.run("init", env: env)
    guard made.status == 0 else { throw CocoaError(.fileWriteUnknown) }
    for (kind, text) in [("union", unions), ("member", members)] {
      let run = try Program.run("import", kind, "-", env: env, stdin: text)
      guard run.status == 0 else { throw CocoaError(.fileReadCorruptFile) }
    }
  }

  @Test func `rows come as CSV without a total, and openings are told beside them`() throws {
    let run = try report("--level", "prefecture", "--by", "quarter", "--format", "csv")
    #expect(
      run.out == """
        period,union,name,opening,joined,rejoined,restored,transferred_in,arrived,units_in,\
        retained,left,expelled,deceased,transferred_out,departed,units_out,closing,growth_rate,\
        retained_opening,retained_closing
        2017Q1,F1,西宁市总工会,1,1,0,0,0,0,0,0,0,0,0,0,0,0,2,100.00%,0,0
        2017Q1,P1,青海省总工会 (itself and others directly below),\
        1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0.00%,0,0

        """)
    #expect(
      run.err == """
        Counted in the opening figure, as their records begin with an opening within the period: \
        2017Q1 (1).

        """)
    #expect(run.status == 0)
  }

  @Test func `a table for eyes ends with a total, from January until today`() throws {
    let run = try report("--lang", "zh")
    let lines = run.out.split(separator: "\n")
    #expect(lines.count == 8)
    #expect(lines[0].hasPrefix("期间     工会编码  工会名称"))
    #expect(lines[2].hasPrefix("2017-01  P1"))
    #expect(lines[4].hasPrefix("2017-03  P1"))
    #expect(lines[5].hasPrefix("合计"))
    #expect(lines[7] == "青海省总工会  ▁▅█  1 → 3")
  }

  @Test func `the events behind the figures are masked`() throws {
    let run = try report("--rows", "--lang", "zh", "--format", "csv")
    #expect(
      run.out == """
        期间,工会编码,增减项目,证件号码（已遮盖）,姓名（已遮盖）,会籍变动,日期
        2017-02,P1,新入会,630000********\(number(1).suffix(4)),张*,入会,2017-02-05
        2017-03,P1,期初录入,630000********\(number(3).suffix(4)),王*,期初,2017-03-01

        """)
    #expect(try report("--rows", "--reveal").status == 4)
  }

  @Test func `a divided report has a row for each group and one for all`() throws {
    let run = try report("--by", "range", "--by-group", "age", "--age", "26-45", "--format", "csv")
    let lines = run.out.split(separator: "\n").map { $0.split(separator: ",").prefix(6) }
    #expect(
      lines.dropFirst().map { $0.joined(separator: " ") } == [
        "2017-01-01/2017-03-31 P1 青海省总工会 36-45 2 1",
        "2017-01-01/2017-03-31 P1 青海省总工会 all 2 1",
      ])
    let header = run.out.prefix { $0 != "\n" }
    #expect(header.hasPrefix("period,union,name,group,opening,"))
    #expect(header.contains("units_in,reclassified_in,retained,"))
    #expect(header.contains("units_out,reclassified_out,closing,"))
  }

  @Test func `one figure opens into the people behind it`() throws {
    let run = try report("--by", "range", "--column", "closing", "--gender", "男", "--lang", "zh")
    #expect(run.status == 0)
    #expect(run.out.split(separator: "\n").count == 2 + 2)
    #expect(run.out.contains("期末会员"))
  }

  @Test func `a period, level or union that does not exist is refused`() throws {
    for arguments in [
      ["--by", "week"], ["--level", "village"], ["--level", "national"], ["--under", "X9"],
      ["--from", "2017-05-01", "--to", "2017-01-01"], ["--tree-on", "never"],
      ["--age", "40-30"], ["--trait", "sailor"], ["--by-group", "shoe"], ["--column", "net"],
      ["--division", "63"],
    ] {
      let run = try report(arguments)
      #expect(run.status == 1, "\(arguments)")
      #expect(run.out.isEmpty && run.err.hasPrefix("error: "), "\(arguments)")
    }
  }

  private func report(_ arguments: String...) throws -> Program.Run { try report(arguments) }

  private func report(_ arguments: [String]) throws -> Program.Run {
    try Program.run(["report", "growth"] + arguments, env: env)
  }

  /// Never issued: women and men of 1980, with the check character of GB 11643.
  private func number(_ n: Int) -> String {
    let digits = "63000019800101" + String("00\(n)".suffix(3))
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0.wholeNumberValue! * $1.1 }
    return digits + String(Array("10X98765432")[sum % 11])
  }
}
