import Foundation
import Records
import Testing

/// A joining list as a clerk really has it, from the first try to the mended file.
struct ClerkFileTests {
  private static let sample = URL(filePath: #filePath)
    .appending(path: "../../../SampleData").standardized
  private static let list = sample.appending(path: "clerk-joining-list.csv").path()
  private static let mended = sample.appending(path: "clerk-joining-list-mended.csv").path()
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk("init")
    for (kind, file) in [
      ("union", "01-union"), ("union_version", "02-union_version"),
      ("union_parent", "03-union_parent"), ("member", "06-member"),
    ] {
      let path = Self.sample.appending(path: "\(file).csv").path()
      #expect(try desk("import \(kind)", path).status == 0)
    }
  }

  /// What is said of the planted faults, in the order of the file.
  private static let chinese = """
    会员：编码 GB18030，表头在第 2 行，数据 26 行
    第 5 行，证件号码*“6.30***E+17”：后几位已被表格软件改成 0 或科学计数法，无法恢复。请按证件重填，并把该列设为文本。
    第 9 行，证件号码*“6300**********3372”：末位校验码是 2，按前 17 位应为 4。请核对证件上的每一位。
    第 11 行，证件号码*“6300**********5775”：第 5 位是字母“O”，应是数字 0。
    第 16 行，入会日期*“2017-02-30”：2017 年 2 月没有 30 日。请核对日期。
    第 18 行，证件号码*“6300**********1600”：与第 13 行重复。请删去其中一行。
    第 20 行，入会日期*“17.5.3”：年份只有两位，看不出是哪个世纪。请写四位年份。
    第 22 行，所属工会编码*“630102-G999”：没有编码为 630102-G999 的工会。是不是 630102-G009？请用 gonghui union list 查找。
    第 24 行，性别“不详”：不是可选的词。可选：男、女。
    第 26 行，证件号码*“6300**********1999”：入会（2017-06-12，工会 630102-G006）不能办理：自 2013-07-13 起已在工会 630121-G001（在籍）。\
    应办理转接（gonghui member transfer），不要重复入会。 依据：《工会会员会籍管理办法》 一次入会、动态接转（未核对原文）
    警告：证件号码的前六位 630000 不是已知的行政区划。请核对证件。

    """

  @Test func `each planted fault is reported by line, column, value and reason`() throws {
    let zh = try desk("import member", Self.list, lang: "zh")
    #expect(zh.status == 1)
    #expect(zh.err == Self.chinese)
    #expect(zh.out == "会员：读 26 行，其中 9 行有错，什么也没有写入。改好后重试，或用 --keep-good 先收好的行。\n")
    let en = try desk("import member", Self.list)
    #expect(en.status == 1)
    let planted = try String(
      contentsOf: Self.sample.appending(path: "clerk-joining-list-faults.tsv"), encoding: .utf8)
    let faults = planted.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
    #expect(faults.count == 9)
    for (fault, line) in zip(faults, en.err.split(separator: "\n").dropFirst()) {
      #expect(line.hasPrefix("line \(fault[0]), \(fault[1])"))
    }
    #expect(en.err.contains("meant as the digit 0.\n"))
    #expect(!(en.out + en.err).contains("630000197803015775"))
  }

  @Test func `the good rows go in, the bad come back, and the mended file doubles nobody`() throws {
    let bad = desk.folder.appending(path: "bad.csv")
    let kept = try desk(
      "import member --keep-good --errors \(bad.path())", Self.list, lang: "zh")
    #expect(kept.status == 3)
    #expect(kept.out == "会员：读 26 行 = 新增 17 + 更新 0 + 未变 0 + 拒绝 9（批次 \(desk.batch(5))）\n")
    let bytes = try Data(contentsOf: bad)
    #expect(String(data: bytes, encoding: .utf8) == nil)
    let gb18030 = String.Encoding(rawValue: 0x8000_0632)  // kCFStringEncodingGB_18030_2000
    let text = try #require(String(data: bytes, encoding: gb18030))
    let rows = text.components(separatedBy: "\r\n")
    #expect(rows.count == 11 && rows[10].isEmpty)
    #expect(rows[0] == "姓名*,性别,证件号码*,出生日期,民族,手机号码,所属工会编码*,入会日期*,职工类别,错误,建议")
    #expect(rows[3].hasSuffix("证件号码*: 第 5 位是字母“O”，应是数字 0。,证件号码*: 630000197803015775"))

    let mended = try desk("import member", Self.mended, lang: "zh")
    #expect(mended.status == 0)
    #expect(mended.out == "会员：读 24 行 = 新增 7 + 更新 0 + 未变 17 + 拒绝 0（批次 \(desk.batch(6))）\n")
    let again = try desk("import member", Self.mended, lang: "zh")
    #expect(again.out.hasPrefix("会员：读 24 行 = 新增 0 + 更新 0 + 未变 24 + 拒绝 0；没有新内容\n"))
    #expect(again.out.contains("同一个文件已导入过（批次 \(desk.batch(6))，"))
    #expect(try desk("doctor").status == 0)
  }

  @Test func `the whole member list comes in twice without effect, former members too`() throws {
    let path = Self.sample.appending(path: "06-member.csv").path()
    let run = try desk("import member", path)
    #expect(run.status == 0)
    #expect(
      run.out.hasPrefix(
        "member: read 5320 = added 0 + changed 0 + unchanged 5320 + refused 0; nothing new\n"))
    #expect(run.out.contains("This very file was imported before (batch \(desk.batch(4)), "))
    // Whom only a list brought, the union still holds.
    let members = try desk("member list --under 630102-G002 --status active --format csv").out
    let count = members.split(separator: "\n").count - 1
    let refused = try desk("union dissolve 630102-G002 --on 2018-03-01 --format json")
    #expect(refused.status == 1)
    #expect(refused.err.contains(#""rule":"union.dissolve_empty""#))
    #expect(refused.err.contains(#""members":\#(count)"#))
  }
}
