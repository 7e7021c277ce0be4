import Exchange
import Federation
import Glibc
import Records

/// The command line as typed, read for what must be known before it is parsed: the language, and
/// whether errors are wanted as JSON.
struct Invocation: Sendable {
  let arguments: [String]

  init(_ arguments: some Sequence<String>) { self.arguments = Array(arguments) }

  /// `--lang`, else what the environment asks for.
  var language: Language {
    value(of: "--lang").flatMap(Language.init(rawValue:))
      ?? Language { getenv($0).map { String(cString: $0) } }
  }

  /// Whether a script reads the errors.
  var wantsJSON: Bool { ["json", "ndjson"].contains(value(of: "--format") ?? "") }

  /// Refuses a `--lang` or `--format` that is not one of its words.
  func check() throws {
    let _: Language? = try choice(value(of: "--lang"), of: "--lang")
    let _: OutputFormat? = try choice(value(of: "--format"), of: "--format")
  }

  /// The last value given to a long option, as `--option value` or `--option=value`.
  func value(of option: String) -> String? {
    let own = arguments.prefix { $0 != "--" }
    for (index, argument) in own.enumerated().reversed() {
      if argument == option, index + 1 < own.count { return own[index + 1] }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
