import Exchange
import Federation
import Foundation
import Records
import Storage
import Testing

@Suite struct ImportHistoryTests {
  let here: TemporaryOffice
  static let list = ImportTests.header + ImportTests.first + ImportTests.second

  init() throws {
    here = try TemporaryOffice()
    _ = try here.withUnions()
  }

  private func history(_ language: Language = .en) throws -> [[String]] {
    let file = here.folder.appending(path: "history.csv")
    _ = FileManager.default.createFile(atPath: file.path(), contents: nil)
    let output = try Output(path: file.path(), form: "csv", asPipe: true)
    _ = try here.office(language).importHistory(limit: 50, to: output)
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `every import is listed with its file's hash and what became of its rows`() throws {
    let bad = "630000199211039931,王五,G1,2017-05-04\n"
    let outcome = try here.importing("member", Self.list + bad, keepGood: true)
    let rows = try history()
    #expect(
      rows[0] == [
        "batch", "at", "actor", "on_behalf_of", "kind", "name", "sha256", "read", "added",
        "changed", "unchanged", "skipped", "refused", "undone_by",
      ])
    #expect(rows.count == 3, "the unions and the members, the newest first")
    #expect(rows[1][0] == outcome.batch.map(String.init))
    #expect(rows[1][2] == "tester" && rows[1][4] == "member" && rows[2][4] == "union")
    #expect(rows[1][6] == Digest(of: Array((Self.list + bad).utf8)).text)
    #expect(Array(rows[1][7...]) == ["3", "2", "0", "0", "0", "1", ""])
    #expect(try history(.zh)[0].prefix(3) == ["批次", "时间（UTC）", "操作人"])
    #expect(try history(.zh)[1][4] == "会员")
  }

  @Test func `what brings nothing in is no import`() throws {
    let count = try history().count
    #expect(try !here.importing("member", Self.list + "1,x,y,z\n").isWritten)
    #expect(try here.importing("member", ImportTests.header, keepGood: true).batch == nil)
    #expect(try history().count == count)
    let batches = try here.office().read { db in try db.lastBatchID() }
    _ = try here.importing("member", ImportTests.header + "1,x,y,z\n", keepGood: true)
    #expect(try here.office().read { db in try db.lastBatchID() } == batches)
  }

  @Test func `an undo leaves the import listed and says so, and undoing that says so too`() throws {
    let before = try Kind.all.map { try here.export($0) }
    let batch = try #require(try here.importing("member", Self.list).batch)
    let undone = try here.undo(batch: batch)
    #expect(undone.kept.isEmpty && undone.reversed == 2)
    #expect(try history()[1].last == undone.batch.map(String.init))
    #expect(try Kind.all.map { try here.export($0) } == before)
    let redone = try here.undo(batch: try #require(undone.batch))
    #expect(redone.reversed == 2)
    #expect(try history()[1].last == "")
    #expect(try here.office().doctor(deep: true) == [])
  }
}
