import Exchange
import Federation
import Foundation
import Records
import Tabular
import Testing

/// What leaves by the fast way is what the slow way writes.
@Suite struct ExportTests {
  private func sample() throws -> TemporaryOffice {
    let office = try TemporaryOffice()
    try PracticeFile(TemporaryOffice.settings(), folder: TemporaryOffice.sample)
      .make(at: office.path, people: 300) { _, _ in }
    return office
  }

  /// - Parameter encoding: `gb18030` is written cell by cell, `utf-8` from the query's bytes.
  private func text(
    _ kind: Kind, _ office: Office, _ file: URL, encoding: String, excel: Bool = false,
    _ filter: Filter? = nil, columns: [String]? = nil
  ) throws -> String {
    let output = try Output(
      path: file.path(), form: "csv", encoding: encoding, excel: excel, asPipe: true)
    _ = try office.list(
      kind, where: filter ?? Filter(asOf: office.asOf), columns: columns, to: output,
      isChecked: true)
    let bytes = Array(try Data(contentsOf: file))
    let decoded = encoding == "utf-8" ? bytes : try TextEncoding.gb18030.decode(bytes).bytes
    return String(decoding: decoded, as: UTF8.self)
  }

  @Test(arguments: [Language.en, .zh], [true, false])
  func `every kind is the same from bytes and from cells`(language: Language, reveal: Bool) throws {
    let office = try sample()
    let file = office.folder.appending(path: "out.csv")
    for kind in Kind.all {
      let open = try office.office(language, reveal: reveal)
      for excel in [false, true] {
        let fast = try text(kind, open, file, encoding: "utf-8", excel: excel)
        let slow = try text(kind, open, file, encoding: "gb18030", excel: excel)
        #expect(fast == slow, "\(kind.name)")
      }
    }
  }

  @Test func `members are the same from their spells and from their events, on any day`() throws {
    let office = try sample()
    let file = office.folder.appending(path: "out.csv")
    for day in ["2015-12-31", "2016-07-01", "2017-06-15", "2018-03-01"] {
      let open = try office.office(reveal: true)
      var whole = Filter(asOf: Day(stored: day)!)
      let fast = try text(.member, open, file, encoding: "utf-8", whole)
      // A filter that lets everybody through goes by the events.
      whole.text = ""
      #expect(try fast == text(.member, open, file, encoding: "utf-8", whole), "\(day)")
    }
  }

  @Test func `the union's name is a column where it is asked for`() throws {
    let office = try TemporaryOffice()
    _ = try office.withUnions()
    _ = try office.importing(
      "member", "id_number,name,union,joined_on\n630000198507149917,张三,G1,2017-01-01\n")
    let file = office.folder.appending(path: "out.csv")
    let columns = ["name", "union", "union_name"]
    let open = try office.office(reveal: true)
    let expected = "name,union,union_name\n张三,G1,甲工会\n"
    #expect(try text(.member, open, file, encoding: "utf-8", columns: columns) == expected)
    var under = Filter(asOf: open.asOf)
    under.under = "P1"
    #expect(try text(.member, open, file, encoding: "utf-8", under, columns: columns) == expected)
  }
}
