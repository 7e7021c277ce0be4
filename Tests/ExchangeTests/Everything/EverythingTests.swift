import Domain
import Exchange
import Foundation
import Testing

/// All records in a folder, out and in again.
@Suite struct EverythingTests {
  /// The files of a folder by name, but for what may differ by nature: the manifest's `origin`.
  private func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      var data = try Data(contentsOf: folder.appending(path: name))
      if name == "manifest.json" {
        let text = String(decoding: data, as: UTF8.self)
        let origin = try #require(text.firstRange(of: "\"origin\""))
        data = Data(text[..<origin.lowerBound].utf8)
      }
      files[name] = data
    }
    return files
  }

  private func sample() throws -> TemporaryOffice {
    let office = try TemporaryOffice()
    try PracticeFile(TemporaryOffice.settings(), folder: TemporaryOffice.sample)
      .make(at: office.path, people: nil) { _, _ in }
    return office
  }

  @Test(arguments: [Language.en, .zh])
  func `everything comes back byte for byte by way of an empty database`(language: Language) throws
  {
    let first = try sample()
    let out = first.folder.appending(path: "out")
    let counts = try EverythingExport(first.office(language, reveal: true), form: "csv")
      .write(to: out.path())
    #expect(counts.map(\.kind) == Kind.all.map(\.name))
    #expect(counts.allSatisfy { $0.count > 0 })
    let second = try TemporaryOffice()
    try Office.create(path: second.path, TemporaryOffice.settings())
    let job = try EverythingImport(second.office(), folder: out.path())
    let outcomes = try job.run { _ in }
    #expect(outcomes.allSatisfy { $0.refused == 0 } && outcomes.count == Kind.all.count)
    let again = second.folder.appending(path: "again")
    _ = try EverythingExport(second.office(language, reveal: true), form: "csv")
      .write(to: again.path())
    #expect(try files(in: out) == files(in: again))
    #expect(try files(in: out).count == Kind.all.count + 3)
  }

  @Test func `a masked folder, an altered file and a folder of another sort are refused`() throws {
    let office = try TemporaryOffice()
    _ = try office.withUnions()
    let masked = office.folder.appending(path: "masked").path()
    _ = try EverythingExport(office.office(), form: "csv").write(to: masked)
    #expect(throws: Problem(.file, "everything.masked", ["path": .text(masked)])) {
      try EverythingImport(office.office(), folder: masked)
    }
    let whole = office.folder.appending(path: "whole").path()
    _ = try EverythingExport(office.office(reveal: true), form: "csv").write(to: whole)
    let file = "\(whole)/01-union.csv"
    try (Data(contentsOf: URL(filePath: file)) + Data("X\r\n".utf8)).write(
      to: URL(filePath: file))
    #expect(throws: Problem(.file, "everything.altered", ["path": .text(file)])) {
      try EverythingImport(office.office(), folder: whole)
    }
    #expect(throws: Problem.self) {
      try EverythingImport(office.office(), folder: office.folder.path())
    }
  }

  @Test func `a folder with files in it is left as it is, and nothing stays beside it`() throws {
    let office = try TemporaryOffice()
    _ = try office.withUnions()
    let full = office.folder.appending(path: "full")
    try FileManager.default.createDirectory(at: full, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: full.appending(path: "mine.txt"))
    #expect(throws: (any Error).self) {
      try EverythingExport(office.office(), form: "csv").write(to: full.path())
    }
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try EverythingExport(office.office(), form: "ndjson")
        .write(to: office.folder.appending(path: "new").path()) { _, _ in throw Stop() }
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: office.folder.path())
    #expect(!left.contains("new") && !left.contains { $0.hasSuffix(".part") })
    #expect(try FileManager.default.contentsOfDirectory(atPath: full.path()) == ["mine.txt"])
  }
}
