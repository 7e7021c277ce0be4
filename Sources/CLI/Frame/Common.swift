import Exchange
import Glibc
import Records

/// What the options of every command say. Texts as typed; they are parsed when the command runs, so
/// that a wrong value is answered in the user's language.
struct Common {
  var db: String?
  var actor: String?
  var reason: String?
  var format: String?
  var output: String?
  var quiet = false
  var noColor = false
}

extension Common {
  /// The form of the data asked for, by the name of a workbook too; `table` when none is.
  var outputFormat: OutputFormat {
    get throws { try outputFormat(or: .table) }
  }

  /// Likewise where another form is meant when none is asked for.
  func outputFormat(or usual: OutputFormat) throws -> OutputFormat {
    if let format: OutputFormat = try choice(format, of: "--format") { return format }
    return try nameForm ?? usual
  }

  /// The form that the name of the file says; `nil` on standard output.
  private var nameForm: OutputFormat? {
    get throws {
      guard let output, output != "-", !output.hasPrefix("/dev/") else { return nil }
      let name = output.split(separator: "/").last ?? ""
      let ending = name.contains(".") ? name.split(separator: ".").last?.lowercased() : nil
      if ending == "txt" { return .table }
      if let form = ending.flatMap(OutputFormat.init(rawValue:)) { return form }
      throw Problem(
        .usage, "usage.form_unknown",
        en:
          "The name \(output, as: "path") does not say its form. Add --format, or end it in .csv, .xlsx, .json, .ndjson or .txt.",
        zh:
          "文件名 \(output, as: "path") 看不出输出形式。请加 --format，或以 .csv、.xlsx、.json、.ndjson、.txt 结尾。")
    }
  }

  /// The database file: `--db`, else `GONGHUI_DB`, else `gonghui/records.gonghui` in the user's
  /// data folder.
  var databasePath: String {
    get throws { try Self.databasePath(db) }
  }

  /// The same for the value of `--db`, if it was given.
  static func databasePath(_ db: String?) throws -> String {
    try namedPath(db) ?? usualPath
  }

  /// The same, for a command that makes the file: in the user's data folder, whose path nobody
  /// typed, what is missing of it is made.
  func pathForNewDatabase() throws -> String {
    if let path = try Self.namedPath(db) { return path }
    let path = try Self.usualPath
    try Office.makeFolder(of: path)
    return path
  }

  private static func namedPath(_ db: String?) throws -> String? {
    guard let db else { return environment("GONGHUI_DB") }
    guard !db.isEmpty else { throw Problem.option("--db", db, ValueError("missing")) }
    return db
  }

  /// XDG Base Directory Specification: a relative `XDG_DATA_HOME` is ignored.
  private static var usualPath: String {
    get throws {
      let file = "/gonghui/records.gonghui"
      if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") { return data + file }
      guard let home = environment("HOME") else { throw Problem(.file, "no_data_folder") }
      return home + "/.local/share" + file
    }
  }

  /// The name under which the system knows the user; the number when it knows none.
  ///
  /// The journal keeps it beside a name typed with `--actor`.
  static var loginName: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return String(getuid())
    }
    return String(cString: name)
  }

  /// Whether output may be coloured: not with `--no-color`, `NO_COLOR`, or off a terminal.
  var mayColor: Bool {
    !noColor && Self.environment("NO_COLOR") == nil && isatty(STDOUT_FILENO) == 1
  }

  /// A variable that is set and not empty.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// How many arguments an option of this group takes up when `word` begins one; `nil` when it
  /// does not.
  static func length(of word: String) -> Int? {
    if ["--no-input", "--quiet", "--no-color"].contains(word) { return 1 }
    let valued = ["--db", "--actor", "--reason", "--lang", "--format", "--output", "-o"]
    if valued.contains(word) { return 2 }
    return valued.contains { word.hasPrefix($0 + "=") } ? 1 : nil
  }
}

/// One of the words of a choice typed after an option; throws `value.choice` naming them all.
func choice<Choice: CaseIterable & RawRepresentable<String>>(
  _ text: String?, of option: String
) throws -> Choice? {
  guard let text else { return nil }
  if let value = Choice(rawValue: text) { return value }
  let words = Choice.allCases.map(\.rawValue).joined(separator: say("usage.list"))
  throw Problem(
    .value, "value.choice",
    ["field": .text(option), "value": .text(text), "choices": .text(words)])
}

extension Common {
  /// The file the running program was started from.
  static var programPath: String {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      readlink(
        "/proc/self/exe", bytes.baseAddress!.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : ""
  }
}
