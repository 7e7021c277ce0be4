import Federation
import Foundation
import Records
import Storage
import Testing

@testable import Exchange

/// What an import does to records that are on file already, and the word that clears.
@Suite struct ExistingRecordsTests {
  let here: TemporaryOffice
  private static let header = "id_number,name,union,joined_on,phone,education,note\n"
  private static let known = "630000198507149917,张三,G1,2017-05-03,13812345678,,旧\n"
  private static let new = "630000199211039932,李四,G1,2017-05-04,,,\n"

  init() throws {
    here = try TemporaryOffice()
    _ = try here.withUnions()
    _ = try here.importing("member", Self.header + Self.known)
  }

  private func member() throws -> [String: String] {
    let lines = String(decoding: try here.export(.member), as: UTF8.self).split(separator: "\n")
    let rows = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let row = try #require(rows.first { $0[0] == "630000198507149917" })
    return Dictionary(uniqueKeysWithValues: zip(rows[0], row).map { (String($0), String($1)) })
  }

  private static let otherwise = "630000198507149917,张三,G1,2017-05-03,13987654321,本科,\n"

  @Test func `update takes over what a row says and keeps what it leaves empty`() throws {
    let outcome = try here.importing("member", Self.header + Self.otherwise + Self.new)
    #expect(
      outcome.told[0].hasPrefix("member: read 2 = added 1 + changed 1 + unchanged 0 + refused"))
    let member = try member()
    #expect(member["phone"] == "13987654321" && member["education"] == "本科")
    #expect(member["note"] == "旧")
  }

  @Test func `fill sets only what is empty`() throws {
    let outcome = try here.importing(
      "member", Self.header + Self.otherwise + Self.new, existing: .fill)
    #expect(outcome.summary.added == 1 && outcome.summary.changed == 1)
    let member = try member()
    #expect(member["phone"] == "13812345678" && member["education"] == "本科")
    let again = try here.importing(
      "member", Self.header + Self.otherwise + Self.new, existing: .fill)
    #expect(again.summary.unchanged == 2 && again.batch == nil)
  }

  @Test func `skip leaves records on file alone, also where an update would be refused`() throws {
    let elsewhere = "630000198507149917,张三,G2,2011-01-01,13987654321,本科,\n"
    #expect(try here.importing("member", Self.header + elsewhere).refused == 1)
    let outcome = try here.importing(
      "member", Self.header + elsewhere + Self.new, existing: .skip, .zh)
    #expect(outcome.told[0].hasPrefix("会员：读 2 行 = 新增 1 + 更新 0 + 未变 0 + 跳过 1 + 拒绝 0"))
    #expect(try member()["phone"] == "13812345678")
    let filled = try here.importing("member", Self.header + elsewhere, existing: .fill)
    #expect(filled.refused == 0 && filled.summary.changed == 1)
    #expect(try member()["union"] == "G1")
  }

  @Test(arguments: ["清空", "clear", " Clear "])
  func `the word clears, an empty cell keeps, and what is required is not cleared`(word: String)
    throws
  {
    let row = "630000198507149917,张三,G1,2017-05-03,\(word),,\(word)\n"
    let outcome = try here.importing("member", Self.header + row)
    #expect(outcome.summary.changed == 1)
    let member = try member()
    #expect(member["phone"] == "" && member["note"] == "")
    let name = try here.importing(
      "member", Self.header + "630000198507149917,\(word),G1,2017-05-03,,,\n")
    #expect(name.faults[0].contains("cannot be cleared"))
    let joined = try here.importing(
      "member", Self.header + "630000198507149917,张三,G1,\(word),,,\n")
    #expect(joined.faults[0].contains("does not clear"), "a day that an event tells")
    let blank = try here.importing("member", Self.header + row, existing: .fill)
    #expect(blank.summary.unchanged == 1)
  }

  @Test func `every kind comes in again under every policy without effect`() throws {
    let office = try TemporaryOffice()
    try PracticeFile(TemporaryOffice.settings(), folder: TemporaryOffice.sample)
      .make(at: office.path, people: 400) { _, _ in }
    for kind in Kind.all {
      let bytes = try office.export(kind)
      for existing in ExistingRecords.allCases {
        let outcome = try office.importing(kind.name, bytes: bytes, existing: existing)
        let summary = outcome.summary
        #expect(outcome.batch == nil && outcome.refused == 0, "\(kind.name): \(outcome.faults)")
        // Rows without a key are compared as a whole.
        let isPassedOver = existing == .skip && !kind.key.isEmpty
        #expect(
          (isPassedOver ? summary.skipped : summary.unchanged) == summary.read,
          "\(kind.name), \(existing)")
      }
      #expect(try office.export(kind) == bytes, "\(kind.name)")
    }
  }

  @Test func `a household's file is known by its applicant, a scheme by its name`() throws {
    let office = try TemporaryOffice()
    try PracticeFile(TemporaryOffice.settings(), folder: TemporaryOffice.sample)
      .make(at: office.path, people: 400) { _, _ in }
    let lines = String(decoding: try office.export(.assistanceCase), as: UTF8.self)
      .split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    let columns = Dictionary(uniqueKeysWithValues: zip(lines[0], 0...))
    let note = try #require(columns["note"])
    var rows = lines
    for index in 1..<rows.count {
      rows[index][0] = ""
      rows[index][note] = "新的说明"
    }
    let text = rows.map { $0.joined(separator: ",") }.joined(separator: "\n")
    let skipped = try office.importing("case", text, existing: .skip)
    #expect(skipped.summary.skipped == rows.count - 1 && skipped.batch == nil)
    let empty = lines.dropFirst().count { $0[note].isEmpty }
    let filled = try office.importing("case", text, existing: .fill)
    #expect(filled.summary.changed == empty && filled.refused == 0, "\(filled.faults.prefix(3))")
    let scheme = "scheme,from,level,ratio\n"
    let name = try #require(
      String(decoding: try office.export(.scheme), as: UTF8.self).split(separator: "\n")[1]
        .split(separator: ",").first)
    let other = try office.importing(
      "scheme", scheme + "\(name),2015-01-01,township,100%\n", existing: .skip)
    #expect(other.summary.skipped == 1 || other.refused == 1)
    #expect(other.batch == nil)
  }
}
