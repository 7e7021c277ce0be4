import Federation
import Foundation
import Records
import Storage
import Testing

@testable import Exchange

/// Numbers that a spreadsheet has ruined: repaired where it is certain what they were, refused with
/// the column named where it is not.
@Suite struct SpreadsheetDamageTests {
  let here: TemporaryOffice

  init() throws {
    here = try TemporaryOffice()
    _ = try here.withUnions()
  }

  private func reader() throws -> FieldReader {
    let office = try here.office()
    return try office.federation.store.read { db in
      try FieldReader(db, language: .en, today: office.federation.today)
    }
  }

  private func lines(_ kind: Kind) throws -> [String] {
    String(decoding: try here.export(kind), as: UTF8.self).split(separator: "\n").dropFirst()
      .map(String.init)
  }

  @Test(arguments: Kind.everything.map(\.name))
  func `no column of any kind takes an error or a number that lost its digits`(name: String)
    throws
  {
    let kind = try #require(Kind.everything.first { $0.name == name })
    let reader = try reader()
    for error in ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"] {
      let refusal = ValueError("cell.error", ["error": .text(error)])
      for field in kind.fields {
        #expect(throws: refusal) { try reader.read(" \(error) ", as: field.type) }
      }
    }
    for damage in ["3.6310E+17", "-1.2e-05", "4E+11", "Err:502", "######"] {
      for field in kind.fields {
        #expect(throws: ValueError.self, "\(field.name)") {
          try reader.read(damage, as: field.type)
        }
      }
    }
  }

  @Test func `the number of another document that lost its digits is refused`() throws {
    let outcome = try here.importing(
      "member", "id_type,id_number,name,union\nother,3.6310E+17,张三,G1\n")
    #expect(outcome.refused == 1)
  }

  @Test(arguments: ["1E5", "2E10", "E+12", "R#1", "#1", "12E+5x", "#N/A-1"])
  func `what only looks a little like damage is a text`(text: String) throws {
    #expect(try reader().read(text, as: .text) == .text(text))
  }

  private static let receipts = "receipt_number,union,period,collected,collected_on"

  @Test func `a receipt number in scientific notation is refused, and the next is not overwritten`()
    throws
  {
    let outcome = try here.importing(
      "receipt", "\(Self.receipts)\n3.6310E+17,G1,2017-05,100,2017-06-01\n")
    #expect(outcome.refused == 1)
    #expect(outcome.faults[0].contains("receipt_number"))
    #expect(outcome.faults[0].contains("scientific notation"))
    let book = RawWorkbook(
      Self.receipts,
      [
        .number("363100000000000012"), .text("G1"), .text("2017-05"), .number("100"),
        .text("2017-06-01"),
      ])
    #expect(try here.importing("receipt", bytes: book.bytes).refused == 1)
    #expect(try lines(.receipt).isEmpty)
  }

  @Test func `a whole number that a program wrote with .0 is the same receipt`() throws {
    func book(_ number: String) -> RawWorkbook {
      RawWorkbook(
        Self.receipts,
        [
          .number(number), .text("G1"), .number("201705.0"), .number("100.50"),
          .number("42887.0"),
        ])
    }
    #expect(try here.importing("receipt", bytes: book("103").bytes).refused == 0)
    let again = try here.importing("receipt", bytes: book("103.0").bytes)
    #expect(again.refused == 0 && again.summary.unchanged == 1)
    #expect(try lines(.receipt).map { $0.prefix(4) } == ["103,"])
  }

  @Test func `an error cell is nobody's name`() throws {
    let book = RawWorkbook(
      "id_number,name,union,joined_on",
      [.text("630000198507149917"), .error("#N/A"), .text("G1"), .text("2017-05-03")])
    let outcome = try here.importing("member", bytes: book.bytes)
    #expect(outcome.refused == 1 && outcome.faults[0].contains("name"))
    #expect(outcome.faults[0].contains("#N/A"))
    let list = "id_number,name,union,joined_on\n630000198507149917,#N/A,G1,2017-05-03\n"
    #expect(try here.importing("member", list).refused == 1)
  }

  @Test func `a code is what its number format shows`() throws {
    let book = RawWorkbook(
      "code,name,level,kind,parent",
      [
        .number("102", shownAs: "000000"), .text("丙工会"), .text("grassroots"), .text("single"),
        .text("P1"),
      ],
      [
        .number("7.0", shownAs: #""G-"0000"#), .text("丁工会"), .text("grassroots"),
        .text("single"), .text("P1"),
      ])
    let outcome = try here.importing("union", bytes: book.bytes)
    #expect(outcome.refused == 0, "\(outcome.faults)")
    let codes = try lines(.union).map { $0.split(separator: ",")[0] }
    #expect(codes.contains("000102") && codes.contains("G-0007"))
  }

  @Test(arguments: ["2017.1", "2017.10"])
  func `a period that may be January or October is refused`(cell: String) throws {
    let book = RawWorkbook(
      Self.receipts,
      [.text("R-1"), .text("G1"), .number(cell), .number("100"), .text("2017-12-01")])
    let outcome = try here.importing("receipt", bytes: book.bytes)
    #expect(outcome.refused == 1)
    #expect(outcome.faults[0].contains("2017-01") && outcome.faults[0].contains("2017-10"))
    let list = "\(Self.receipts)\nR-1,G1,2017.1,100,2017-12-01\n"
    #expect(try here.importing("receipt", list).refused == 1)
  }

  @Test func `a period is read where its cell shows which month it is`() throws {
    func row(_ number: String, _ cell: RawWorkbook.Cell) -> [RawWorkbook.Cell] {
      [.text(number), .text("G1"), cell, .number("100"), .text("2017-12-01")]
    }
    let book = RawWorkbook(
      Self.receipts, row("R-1", .number("2017.1", shownAs: "0.00")),
      row("R-2", .number("2017.01")), row("R-3", .number("2017.2")), row("R-4", .text("2017.10")))
    #expect(try here.importing("receipt", bytes: book.bytes).refused == 0)
    let periods = try lines(.receipt).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[5]
    }
    #expect(periods == ["2017-10", "2017-01", "2017-02", "2017-10"])
  }

  @Test(arguments: [Int.max, 0])
  func `a note that is damaged is refused in a large list as in a small one`(least: Int) throws {
    let file = here.folder.appending(path: "list.csv")
    try """
    id_number,name,union,joined_on,note
    630000198507149917,张三,G1,2017-05-03,#N/A
    630000199211039932,李四,G1,2017-05-03,3.6310E+17
    """.write(to: file, atomically: true, encoding: .utf8)
    let job = FileImport(try here.office(), .member, streamsFrom: least)
    let outcome = try job.run(try job.read(file.path(), encoding: "auto"), keepsGood: false) { _ in
    }
    #expect(outcome.refused == 2 && outcome.batch == nil)
  }
}
