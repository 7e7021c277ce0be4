import Foundation
import Migrations
import Records
import Storage

/// A database of a test's own and the program at work on it, on a set day.
final class Desk {
  let folder: URL
  var database: String { folder.appending(path: "records.gonghui").path() }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The number of the n-th batch that is written here: those of the migrations come before.
  func batch(_ n: Int) -> Int { Migration.all.count { $0.kind == .rows } + n }

  /// Runs `gonghui` with the words of `line`, split at spaces.
  @discardableResult
  func callAsFunction(_ line: String, _ more: String..., lang: String = "en") throws -> Program.Run
  {
    try Program.run(
      line.split(separator: " ").map(String.init) + more,
      env: [
        "GONGHUI_DB": database, "GONGHUI_TODAY": "2018-03-01", "GONGHUI_LANG": "", "LANG": lang,
        "LC_ALL": lang == "zh" ? "zh_CN.UTF-8" : "C",
      ])
  }

  /// Runs `gonghui` with a line for the shell behind it: where its output goes.
  func shell(_ line: String, lang: String = "en") throws -> Program.Run {
    try Program.shell(
      line,
      env: [
        "GONGHUI_DB": database, "GONGHUI_TODAY": "2018-03-01", "LANG": lang,
        "LC_ALL": lang == "zh" ? "zh_CN.UTF-8" : "C",
      ])
  }

  /// A province with two unions and two members in the first.
  func open() throws {
    try self("init")
    try self("union add --code P1 --name 青海省总工会 --level province --kind federation")
    for code in ["G1", "G2"] {
      try self(
        "union add --code \(code) --level grassroots --kind single --parent P1 --name 工会\(code)")
    }
  }

  /// Changes the file behind the program's back, as the sqlite3 shell does.
  func tamper(_ sql: String) throws { _ = try tampered(sql) }

  /// The same, and what the shell answers.
  func tampered(_ sql: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sqlite3", database, sql]
    process.standardError = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let answer = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
