import Exchange
import Federation
import Foundation
import Records
import Tabular
import Testing

/// Workbooks through import, and the bad rows back in one.
@Suite struct WorkbookImportTests {
  let here: TemporaryOffice

  init() throws {
    here = try TemporaryOffice()
    _ = try here.withUnions()
  }

  private func workbook(_ header: [String], _ rows: [[Cell]]) throws -> [UInt8] {
    let sink = ByteSink()
    var writer = XLSXWriter(to: sink, title: "名单")
    try writer.write(header: header)
    for row in rows { try writer.write(row) }
    try writer.finish()
    return sink.contents
  }

  private func rows(_ path: String) throws -> [[String]] {
    var reader = try TableReader(path: path)
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells) }
    return rows
  }

  @Test func `a workbook with a header of two rows goes in`() throws {
    let bytes = try workbook(
      ["2017年新会员登记表"],
      [
        [.text("姓名"), .text("证件"), .empty, .text("所属工会编码"), .text("入会日期")],
        [.empty, .text("证件类型"), .text("证件号码")],
        [.text("例：李四"), .text("居民身份证"), .text("630000199211039932"), .text("G1")],
        [
          .text("张三"), .text("居民身份证"), .identifier("630000198507149917"), .text("G1"),
          .day("2017-05-03"),
        ],
        [.text("合计"), .integer(1)],
      ])
    let outcome = try here.importing("member", bytes: bytes, .zh)
    #expect(outcome.refused == 0 && outcome.batch != nil)
    let members = String(decoding: try here.export(.member), as: UTF8.self)
    #expect(members.contains("630000198507149917,resident,张三,male,1985-07-14"))
    #expect(members.contains("G1,2017-05-03"))
  }

  @Test func `bad rows of a workbook come back in a workbook, as text`() throws {
    let bytes = try workbook(
      ["id_number", "name", "union", "joined_on"],
      [
        [.text("6.3E+17"), .text("李四"), .text("G1"), .day("2017-05-04")],
        [.identifier("630000198507149917"), .text("张三"), .text("G1"), .day("2017-05-03")],
        [.identifier("630000199211039932"), .text("王五"), .text("G9"), .day("2017-05-03")],
      ])
    let path = here.folder.appending(path: "bad.xlsx").path()
    let outcome = try here.importing("member", bytes: bytes, keepGood: true, errors: path)
    let found = try rows(path)
    #expect(found[0] == ["id_number", "name", "union", "joined_on", "error", "suggestion"])
    #expect(found.count == 3 && outcome.refused == 2)
    #expect(try TableReader(path: path).form == .workbook(sheet: "名单"))
    #expect(!found.contains { $0.contains("张三") })
    let other = here.folder.appending(path: "bad.csv").path()
    _ = try here.importing("member", bytes: bytes, keepGood: true, errors: other)
    #expect(try TableReader(path: other).form == .text(.utf8, .comma))
  }

  @Test func `an export as a workbook goes back in and changes nothing`() throws {
    let office = try here.office(reveal: true)
    let path = here.folder.appending(path: "unions.xlsx").path()
    let output = try Output(path: path, form: "xlsx")
    let count = try office.list(.union, where: Filter(asOf: office.asOf), to: output)
    #expect(try rows(path).count == count + 1)
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    #expect(try here.importing("union", bytes: bytes).batch == nil, "nothing new")
  }

  @Test func `a workbook needs a file to go to`() {
    #expect(throws: Problem(.file, "xlsx.needs_file")) { try Output(path: nil, form: "xlsx") }
    #expect(throws: Problem(.file, "xlsx.needs_file")) { try Output.check("-", form: "xlsx") }
  }
}
