import Exchange
import Federation
import Foundation
import Records
import Testing

@Suite struct RoundTripTests {
  @Test func `the whole sample comes back byte for byte, also by way of its own exports`() throws {
    let first = try TemporaryOffice()
    try PracticeFile(TemporaryOffice.settings(), folder: TemporaryOffice.sample)
      .make(at: first.path, people: nil) { _, _ in }
    let second = try TemporaryOffice()
    try Office.create(path: second.path, TemporaryOffice.settings())
    let names = try FileManager.default.contentsOfDirectory(atPath: TemporaryOffice.sample)
    for kind in Kind.all {
      let bytes = try first.export(kind)
      let name = try #require(names.first { $0.hasSuffix("-\(kind.name).csv") })
      let sample = try Data(contentsOf: URL(filePath: "\(TemporaryOffice.sample)/\(name)"))
      #expect(Data(bytes) == sample, "\(kind.name)")
      let outcome = try second.importing(kind.name, bytes: bytes)
      #expect(outcome.isWritten && outcome.refused == 0, "\(kind.name) \(outcome.faults.prefix(3))")
      let again = try second.importing(kind.name, bytes: bytes)
      #expect(again.batch == nil && again.refused == 0, "\(kind.name) \(again.faults.prefix(3))")
    }
    for kind in Kind.all {
      #expect(try first.export(kind) == second.export(kind), "\(kind.name)")
    }
    #expect(try second.office().doctor(deep: true) == [])
  }

  @Test func `an export in Chinese, with words for codes, is imported as well`() throws {
    let first = try TemporaryOffice()
    _ = try first.withUnions()
    let bytes = try first.export(.union, .zh)
    #expect(String(decoding: bytes, as: UTF8.self).contains("基层,单独基层工会,P1"))
    let second = try TemporaryOffice()
    try Office.create(path: second.path, TemporaryOffice.settings())
    #expect(try second.importing("union", bytes: bytes).refused == 0)
    #expect(try first.export(.union) == second.export(.union))
  }
}
