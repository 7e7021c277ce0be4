import Exchange
import Federation
import Foundation
import Records

/// An office on a file of its own, removed when the test is done.
final class TemporaryOffice {
  let folder: URL
  let path: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "records.gonghui").path()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let root = URL(filePath: #filePath).appending(path: "../../..").standardized
  static let sample = root.appending(path: "SampleData").path()

  static func settings(_ language: Language = .en, reveal: Bool = false) -> Settings {
    var settings = Settings(
      words: Words(language), login: "tester", command: "test",
      today: Day(stored: "2018-03-01")!)
    settings.reason = "test"
    settings.isRevealed = reveal
    return settings
  }

  func office(_ language: Language = .en, reveal: Bool = false) throws -> Office {
    try Office(path: path, Self.settings(language, reveal: reveal))
  }

  /// An office with a province and three unions below it.
  func withUnions(_ language: Language = .en) throws -> Office {
    try Office.create(path: path, Self.settings())
    _ = try importing(
      "union",
      """
      code,name,level,kind,parent
      G1,甲工会,grassroots,single,P1
      G2,乙工会,grassroots,single,P1
      P1,青海省总工会,province,federation,
      """)
    return try office(language)
  }

  /// Imports text as a file of a kind.
  func importing(
    _ kind: String, _ text: String, keepGood: Bool = false, existing: ExistingRecords = .update,
    _ language: Language = .en
  ) throws -> ImportOutcome {
    try importing(
      kind, bytes: Array(text.utf8), keepGood: keepGood, existing: existing, language)
  }

  func importing(
    _ kind: String, bytes: [UInt8], keepGood: Bool = false, existing: ExistingRecords = .update,
    _ language: Language = .en, errors: String? = nil
  ) throws -> ImportOutcome {
    // The history of imports names it.
    let file = folder.appending(path: "list.csv")
    try Data(bytes).write(to: file)
    let job = FileImport(try office(language), Kind.named(kind)!, existing: existing)
    let source = try job.read(file.path(), encoding: "auto")
    let outcome = try job.run(source, keepsGood: keepGood) { _ in }
    if let errors { try job.writeFaults(of: source, outcome, to: errors) }
    return outcome
  }

  /// Takes a batch back, as the command `undo` does.
  func undo(batch: Int64) throws -> Undone {
    var settings = Self.settings()
    settings.command = "undo \(batch)"
    return try Office(path: path, settings).undo(batch: batch)
  }

  /// What an export of a kind writes to a pipe.
  func export(_ kind: Kind, _ language: Language = .en, reveal: Bool = true) throws -> [UInt8] {
    let file = folder.appending(path: "\(UUID().uuidString).out")
    _ = FileManager.default.createFile(atPath: file.path(), contents: nil)
    // A device or existing file is written as a file; the pipe's form is what we compare.
    let office = try office(language, reveal: reveal)
    let output = try Output(path: file.path(), form: "csv", asPipe: true)
    _ = try office.list(kind, where: Filter(asOf: office.asOf), to: output)
    return Array(try Data(contentsOf: file))
  }
}
