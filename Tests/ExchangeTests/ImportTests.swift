import Federation
import Foundation
import Records
import Testing

@testable import Exchange

@Suite struct ImportTests {
  let here: TemporaryOffice
  static let header = "id_number,name,union,joined_on\n"
  static let first = "630000198507149917,张三,G1,2017-05-03\n"
  static let second = "630000199211039932,李四,G1,2017.5.4\n"

  init() throws {
    here = try TemporaryOffice()
    _ = try here.withUnions()
  }

  private var members: String {
    get throws { String(decoding: try here.export(.member), as: UTF8.self) }
  }

  @Test func `headers may be labels with stars and blanks, in any order, below a title`() throws {
    let outcome = try here.importing(
      "member",
      """
      2017年新会员登记表,,,
      入会日期 *,姓名*,所属工会编码*,证件号码*
      2017年5月3日,张三,G1,630000198507149917
      合计,1,,
      """, .zh)
    #expect(outcome.refused == 0 && outcome.batch != nil)
    #expect(try members.contains("630000198507149917,resident,张三,male,1985-07-14"))
  }

  @Test func `one bad row and nothing is written`() throws {
    let outcome = try here.importing(
      "member", Self.header + Self.first + "630000199211039931,李四,G1,2017-02-30\n", .zh)
    #expect(!outcome.isWritten && outcome.refused == 1)
    #expect(
      outcome.faults == [
        "第 3 行，id_number“6300**********9931”：末位校验码是 1，按前 17 位应为 2。请核对证件上的每一位。",
        "第 3 行，joined_on“2017-02-30”：2017 年 2 月没有 30 日。请核对日期。",
      ])
    #expect(try !members.contains("张三"))
  }

  @Test func `a day that a rule refuses is told in its column`() throws {
    let outcome = try here.importing(
      "member", Self.header + "630000198507149917,张三,G1,2099-05-03\n", .zh)
    #expect(outcome.faults.map { $0.hasPrefix("第 2 行，joined_on“2099-05-03”：") } == [true])
  }

  @Test func `good rows go in, bad ones come back mended and go in without doubling`() throws {
    let bad = "630000199211039931,李四,G1,2017-05-04\n"
    let path = here.folder.appending(path: "errors.csv").path()
    let outcome = try here.importing(
      "member", bytes: Array((Self.header + Self.first + bad).utf8), keepGood: true, errors: path)
    #expect(outcome.isWritten && outcome.refused == 1)
    let returned = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    #expect(returned.contains("joined_on,error,suggestion\r\n630000199211039931,李四"))
    #expect(!returned.contains("张三"))
    let mended = returned.replacingOccurrences(of: "039931", with: "039932")
    #expect(try here.importing("member", mended).refused == 0)
    let whole = try here.importing("member", Self.header + Self.first + Self.second)
    #expect(whole.batch == nil, "nothing new")
    #expect(try members.split(separator: "\n").count == 3)
  }

  @Test func `a row that stands twice in the file is refused with the line of the first`() throws {
    let outcome = try here.importing("member", Self.header + Self.first + Self.first)
    #expect(
      outcome.faults == [
        #"line 3, id_number "6300**********9917": "#
          + "The same record stands on line 2. Remove one of the two."
      ])
  }

  @Test func `a masked export is refused`() throws {
    _ = try here.importing("member", Self.header + Self.first)
    let masked = try here.export(.member, reveal: false)
    let text = String(decoding: masked, as: UTF8.self)
    #expect(text.contains("630000********9917"))
    #expect(text.contains("1985-**-**") && !text.contains("1985-07-14"))
    let problem = #expect(throws: Problem.self) { try here.importing("member", bytes: masked) }
    #expect(problem?.name == "import.masked")
  }

  @Test(arguments: [
    ("", "file.empty"), ("a,b\n1,2\n", "import.no_header"),
    ("id_number,name,name,union\n", "import.double_column"),
    ("id_number,union\n", "import.missing_column"),
    ("证照号,name,union,joined_on\n", "import.missing_among"),
    ("PK\u{3}\u{4}aaaa", "file.is_zip"), ("%PDF-1.4", "file.is_pdf"),
    ("SQLite format 3\0", "file.is_sqlite"),
  ]) func `a file that is no table of the kind says what it is`(text: String, name: String) throws {
    let problem = #expect(throws: Problem.self) { try here.importing("member", text) }
    #expect(problem?.name == name)
  }

  @Test func `columns of nobody are named and passed over`() throws {
    let outcome = try here.importing(
      "member", "序号,id_number,name,union,joined_on\n1," + Self.first)
    #expect(outcome.refused == 0)
    #expect(outcome.warnings.first?.contains("序号") == true)
  }

  @Test func `a row longer than the header may have shifted and is refused`() throws {
    let outcome = try here.importing(
      "member", Self.header + Self.first.dropLast() + ",x\n" + Self.second.dropLast() + ",,\n")
    #expect(
      outcome.faults == [
        "line 2: This row has 5 cells under 4 columns; it may have shifted. Check its cells and "
          + "remove what is too much."
      ])
  }

  @Test func `a text that steers the terminal is refused`() throws {
    let outcome = try here.importing(
      "member", "id_number,name,union,joined_on,note\n" + Self.first.dropLast() + ",a\u{1B}[31m\n")
    #expect(outcome.refused == 1 && outcome.faults[0].contains("U+1B"))
  }

  @Test(arguments: [true, false])
  func `a rehearsal counts every row, and says when nothing would be written`(keepGood: Bool) throws
  {
    let text = Self.header + Self.first + "1,x,y,z\n"
    let path = here.folder.appending(path: "list.csv")
    try Data(text.utf8).write(to: path)
    var settings = TemporaryOffice.settings()
    settings.isRehearsal = true
    let job = FileImport(try Office(path: here.path, settings), .member)
    let outcome = try job.run(
      try job.read(path.path(), encoding: "auto"), keepsGood: keepGood
    ) { _ in }
    #expect(!outcome.isWritten && outcome.isRefused == !keepGood)
    #expect(
      outcome.told[0] == "member (rehearsal, nothing written): read 2 = added 1 + changed 0 + "
        + "unchanged 0 + refused 1")
    #expect(outcome.told.count == (keepGood ? 1 : 2))
    #expect(try !members.contains("张三"))
  }

  @Test func `a header alone is nothing new`() throws {
    let outcome = try here.importing("member", Self.header)
    #expect(outcome.batch == nil && outcome.refused == 0)
  }

  @Test func `unions come before those above them and a cycle is refused`() throws {
    let header = "code,name,level,kind,parent\n"
    let outcome = try here.importing(
      "union", header + "X1,甲,county,federation,X2\nX2,乙,prefecture,federation,X1\n")
    #expect(!outcome.isWritten && outcome.refused == 2)
  }
}
