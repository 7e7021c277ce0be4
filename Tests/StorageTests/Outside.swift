import Foundation
import Testing

/// The `sqlite3` shell: another program at our file.
enum Outside {
  static let shell = "/usr/bin/sqlite3"
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: shell) }

  struct Failure: Error {
    let message: String
  }

  @discardableResult
  static func run(_ sql: String, on path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: shell)
    process.arguments = ["-bail", path, sql]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let message = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(message: String(decoding: message, as: UTF8.self))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Expects the shell to be refused, with `words` in its message.
  static func run(_ sql: String, failsWith words: String, on path: String) throws {
    let failure = #expect(throws: Failure.self) { try run(sql, on: path) }
    #expect(failure?.message.contains(words) == true)
  }

  /// Goes round the triggers that keep the journal, as a forger would.
  static func forge(_ sql: String, on path: String) throws {
    let triggers = try run(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'batch%'", on: path)
    let drops = triggers.split(separator: "\n").map { "DROP TRIGGER \($0);" }.joined()
    try run(drops + sql, on: path)
  }
}
