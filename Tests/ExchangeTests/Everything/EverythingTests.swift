import Federation
import Foundation
import Records
import Storage
import Tabular
import Testing

@testable import Exchange

/// All records in a folder, out and in again.
@Suite struct EverythingTests {
  private func sample(people: Int? = nil) throws -> TemporaryOffice {
    let office = try TemporaryOffice()
    try PracticeFile(TemporaryOffice.settings(), folder: TemporaryOffice.sample)
      .make(at: office.path, people: people) { _, _ in }
    return office
  }

  private func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      files[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return files
  }

  private func export(_ office: TemporaryOffice, _ language: Language) throws -> URL {
    let folder = office.folder.appending(path: "out-\(UUID().uuidString)")
    _ = try EverythingExport(office.office(language, reveal: true)).write(to: folder.path())
    return folder
  }

  /// Brings everything into an empty database and expects it to come out again as it went in.
  private func expectSame(_ first: TemporaryOffice, _ language: Language, _ what: Comment) throws {
    let out = try export(first, language)
    let second = try TemporaryOffice()
    try Office.create(path: second.path, TemporaryOffice.settings())
    let job = try EverythingImport(second.office(), folder: out.path())
    let outcomes = try job.run()
    let faults = outcomes.flatMap { $0.faults }
    #expect(faults.isEmpty, "\(faults.prefix(3)) \(what)")
    let (before, after) = (try files(in: out), try files(in: try export(second, language)))
    #expect(before.count == Kind.everything.count + 2)
    #expect(before.keys == after.keys)
    for (name, bytes) in before where after[name] != bytes {
      Issue.record("\(name) differs: \(difference(bytes, after[name] ?? Data())) \(what)")
    }
    #expect(try second.office().doctor(deep: true) == [], what)
    // Once more into the same database: nothing new.
    let again = try EverythingImport(second.office(), folder: out.path()).run()
    let changed = again.filter { $0.batch != nil || $0.refused > 0 }.map { $0.json.render() }
    #expect(changed.isEmpty, what)
  }

  private func difference(_ one: Data, _ other: Data) -> String {
    let lines = [one, other].map { String(decoding: $0, as: UTF8.self).split(separator: "\r\n") }
    let pair = zip(lines[0], lines[1]).first { $0 != $1 }
    return pair.map { "\($0) / \($1)" } ?? "\(lines[0].count) and \(lines[1].count) lines"
  }

  @Test(arguments: [Language.en, .zh])
  func `everything comes back byte for byte by way of an empty database`(language: Language) throws
  {
    // The whole sample, which takes minutes in a debug build, is in scripts/verify.
    try expectSame(sample(people: 150), language, "the sample")
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func `what was entered by verbs travels as well`(seed: UInt64) throws {
    let office = try sample(people: 60)
    var clerk = Clerk(office: office, seed: seed)
    try clerk.work(40)
    #expect(clerk.done.count == Clerk.verbs.count, "\(clerk.done)")
    try expectSame(office, .en, "seed \(seed)")
  }

  @Test func `a masked folder, an altered file and a folder of another sort are refused`() throws {
    let office = try TemporaryOffice()
    _ = try office.withUnions()
    let masked = office.folder.appending(path: "masked").path()
    _ = try EverythingExport(office.office()).write(to: masked)
    #expect(throws: Problem(.file, "everything.masked", ["path": .text(masked)])) {
      try EverythingImport(office.office(), folder: masked)
    }
    let whole = office.folder.appending(path: "whole").path()
    _ = try EverythingExport(office.office(reveal: true)).write(to: whole)
    let file = "\(whole)/04-union.csv"
    try (Data(contentsOf: URL(filePath: file)) + Data("X\r\n".utf8)).write(
      to: URL(filePath: file))
    #expect(throws: Problem(.file, "everything.altered", ["path": .text(file)])) {
      try EverythingImport(office.office(), folder: whole)
    }
    let other = office.folder.path()
    #expect(throws: Problem(.file, "everything.no_manifest", ["path": .text(other)])) {
      try EverythingImport(office.office(), folder: other)
    }
  }

  @Test func `a folder with files in it is left as it is, and nothing stays beside it`() throws {
    let office = try TemporaryOffice()
    _ = try office.withUnions()
    let full = office.folder.appending(path: "full")
    try FileManager.default.createDirectory(at: full, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: full.appending(path: "mine.txt"))
    #expect(throws: (any Error).self) {
      try EverythingExport(office.office()).write(to: full.path())
    }
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try EverythingExport(sample(people: 1).office())
        .write(to: office.folder.appending(path: "new").path()) { _, _ in throw Stop() }
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: office.folder.path())
    #expect(!left.contains("new") && !left.contains { $0.hasSuffix(".part") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: full.path()) == ["mine.txt"])
  }

  @Test func `a merge that was brought in is not taken back with all else`() throws {
    let office = try sample(people: 40)
    var clerk = Clerk(office: office, seed: 1)
    try clerk.work(Clerk.verbs.count)
    #expect(clerk.done.contains("merge"))
    let second = try TemporaryOffice()
    try Office.create(path: second.path, TemporaryOffice.settings())
    var settings = TemporaryOffice.settings()
    settings.command = "import everything"
    let bringing = try Office(path: second.path, settings)
    _ = try EverythingImport(bringing, folder: export(office, .en).path()).run()
    let error = #expect(throws: Problem.self) {
      try second.office().mergeBatch(clerk.merged, batch: nil)
    }
    #expect(error?.name == "person.merge_came_in")
  }
}
