import Exchange
import Federation
import Foundation
import Records
import Testing

@Suite struct UndoImportTests {
  let here: TemporaryOffice
  let people: [UInt8]
  /// What every kind exports before the people come.
  let before: [[UInt8]]

  init() throws {
    here = try TemporaryOffice()
    try Office.create(path: here.path, TemporaryOffice.settings())
    for file in ["01-union", "02-union_version", "03-union_parent"] {
      let bytes = try Data(contentsOf: URL(filePath: "\(TemporaryOffice.sample)/\(file).csv"))
      _ = try here.importing(String(file.dropFirst(3)), bytes: Array(bytes))
    }
    people = Array(try Data(contentsOf: URL(filePath: "\(TemporaryOffice.sample)/06-member.csv")))
    before = try [here].flatMap { here in try Kind.all.map { try here.export($0) } }
  }

  private func imported() throws -> Int64 {
    try #require(try here.importing("member", bytes: people).batch)
  }

  /// The first active members of the file, one after the other.
  private func active(_ count: Int) -> [(number: String, union: String)] {
    let lines = String(decoding: people, as: UTF8.self).split(separator: "\n").dropFirst()
    let rows = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    return rows.filter { $0.contains("active") }.prefix(count).map {
      (String($0[0]), String($0[9]))
    }
  }

  @Test func `undoing an import of five thousand people leaves every export as before`() throws {
    let undone = try here.office().undo(batch: try imported())
    #expect(undone.kept == [] && undone.reversed > 5_000)
    for (kind, bytes) in zip(Kind.all, before) {
      #expect(try here.export(kind) == bytes, "\(kind.name)")
    }
    #expect(try here.office().doctor(deep: true) == [])
    #expect(try here.importing("member", bytes: people).refused == 0, "and they can come again")
  }

  @Test func `those edited and transferred since are kept and named`() throws {
    let batch = try imported()
    let touched = active(15)
    for (index, member) in touched.enumerated() {
      if index < 10 {
        _ = try here.office().perform(
          EditMember.self, ["subject": member.number, "education": "博士"])
      } else {
        _ = try here.office().perform(
          TransferMember.self,
          [
            "subject": member.number, "to": member.union == "630000" ? "630100" : "630000",
            "on": "2018-01-05",
          ])
      }
    }
    let undone = try here.office().undo(batch: batch)
    #expect(undone.kept.count == 15, "\(undone.kept.count)")
    #expect(undone.kept.allSatisfy { $0.contains("changed since") })
    let left = String(decoding: try here.export(.member), as: UTF8.self).split(separator: "\n")
    #expect(left.count == 16)
    #expect(
      Set(left.dropFirst().map { String($0.prefix { $0 != "," }) }) == Set(touched.map(\.number)))
    #expect(try here.office().doctor(deep: true) == [])
  }
}
