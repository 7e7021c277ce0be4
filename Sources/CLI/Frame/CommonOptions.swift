import ArgumentParser
import Exchange
import Federation
import Glibc
import Records

/// The options of every command. Texts as typed; they are parsed when the command runs, so that a
/// wrong value is answered in the user's language.
struct CommonOptions: ParsableArguments {
  @Option(help: .words("help.option.db", value: "FILE"), completion: .file())
  var db: String?

  @Option(help: .words("help.option.actor", value: "NAME"))
  var actor: String?

  @Option(help: .words("help.option.reason", value: "TEXT"))
  var reason: String?

  @Option(help: .words("help.option.lang", value: "zh|en"), completion: .list(["zh", "en"]))
  var lang: String?

  @Option(
    help: .words("help.option.format", value: "FORMAT"),
    completion: .list(OutputFormat.allCases.map(\.rawValue)))
  var format: String?

  @Option(
    name: [.short, .long], help: .words("help.option.output", value: "FILE"), completion: .file())
  var output: String?

  @Flag(help: .words("help.option.no_input"))
  var noInput = false

  @Flag(help: .words("help.option.quiet"))
  var quiet = false

  @Flag(help: .words("help.option.no_color"))
  var noColor = false
}

extension CommonOptions {
  /// The form of the data asked for, by the name of a workbook too; `table` when none is.
  var outputFormat: OutputFormat {
    get throws { try outputFormat(or: .table) }
  }

  /// Likewise where another form is meant when none is asked for.
  func outputFormat(or usual: OutputFormat) throws -> OutputFormat {
    if let format: OutputFormat = try choice(format, of: "--format") { return format }
    return output?.lowercased().hasSuffix(".xlsx") == true ? .xlsx : usual
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

extension CommonOptions {
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
