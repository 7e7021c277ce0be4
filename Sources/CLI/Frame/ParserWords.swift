import ArgumentParser
import Exchange
import Federation
import Records

/// What ArgumentParser says in English, said through the catalogue.
///
/// Its texts are matched by the patterns below, which are those of version 1.8.2
/// (`UsageGenerator.swift`, `HelpGenerator.swift`, `MessageInfo.swift`).
struct ParserWords {
  let words: Words

  init(_ words: Words) { self.words = words }

  /// The parser's messages, the more special before the more general, and what we call them.
  private static let messages: [(pattern: String, name: String)] = [
    ("{first}\n   or: {second} in '{option}'", "missing_value_or_unknown"),
    ("Unknown option '{option}'. Did you mean '{suggestion}'?", "unknown_option_near"),
    ("Unknown option '{option}'", "unknown_option"),
    ("Missing value for '{option}'", "missing_value"),
    (
      "The option '{option}' does not take any value, but '{value}' was specified.",
      "value_for_flag"
    ),
    ("Unexpected argument '{value}'", "unexpected_argument"),
    ("{count} unexpected arguments: '{values}'", "unexpected_arguments"),
    (
      "Value to be set with flag '{duplicate}' had already been set with flag '{previous}'",
      "exclusive"
    ),
    ("Missing expected argument '{argument}'", "missing_argument"),
    ("Missing one of: '{arguments}'", "missing_one_of"),
    (
      "The value '{value}' is invalid for '{option}'. Please provide one of the following:\n{choices}",
      "invalid_value_choices"
    ),
    (
      "The value '{value}' is invalid for '{option}'. Please provide one of {choices}.",
      "invalid_value_choices"
    ),
    ("The value '{value}' is invalid for '{option}': {reason}", "invalid_value_reason"),
    ("The value '{value}' is invalid for '{option}'", "invalid_value"),
    ("Invalid option: {option}", "invalid_option"),
    ("Missing required subcommand.", "missing_command"),
    ("Command '{command}' is not a parent of the current command.", "not_parent"),
    (
      "Can't generate completion scripts for '{shell}'.\n"
        + "Please use --generate-completion-script=<shell> with one of:\n    {shells}",
      "unknown_shell"
    ),
    (
      "Can't autodetect a supported shell.\n"
        + "Please use --generate-completion-script=<shell> with one of:\n    {shells}",
      "no_shell"
    ),
    ("Internal error. {detail}", "internal"),
    (
      "No value set for non-argument var {name}. "
        + "Replace with a static variable, or let constant.",
      "undeclared"
    ),
  ]

  /// A usage error's message as a problem of ours; `usage.other` for a message of our own.
  func problem(_ message: String) -> Problem {
    for (pattern, name) in Self.messages {
      guard let places = Pattern(pattern).match(message) else { continue }
      var figures: Figures = [:]
      for (place, text) in places { figures[place] = .text(said(text, at: place)) }
      if name == "unknown_option_near", !isNear(places) {
        figures["suggestion"] = nil
        return Problem(.usage, "usage.unknown_option", figures)
      }
      return Problem(.usage, "usage.\(name)", figures)
    }
    return Problem(.usage, "usage.other", ["message": .text(message)])
  }

  /// Whether the parser's guess is one of ours too: its own is led astray (`--name`: `--note`?).
  private func isNear(_ places: [(name: String, text: String)]) -> Bool {
    let words = ["option", "suggestion"].map { wanted in
      String((places.first { $0.name == wanted }?.text ?? "").drop { $0 == "-" })
    }
    return Spelling.isNear(words[0], words[1])
  }

  /// A part of a message: lists joined as the language does, sentences translated in turn.
  private func said(_ text: String, at place: String) -> String {
    switch place {
    case "first", "second":
      return words.say(problem(text))
    case "values", "arguments":
      return text.replacing("', '", with: words["usage.between"])
    case "choices":
      let bullets = text.split(separator: "\n").map { $0.drop { $0 == " " || $0 == "-" } }
      let choices =
        bullets.count > 1
        ? bullets
        : text.split(separator: "'").enumerated()
          .filter { $0.offset % 2 == 0 }.map(\.element)
      return choices.joined(separator: words["usage.list"])
    case "shells":
      return text.split(separator: " ").joined(separator: words["usage.list"])
    case "duplicate", "previous":
      // `x' in '-xy` names a letter of a group; the group as typed says enough.
      return text.split(separator: "' in '").last.map(String.init) ?? text
    default:
      return text
    }
  }

  /// The lines that ArgumentParser puts below a usage error: what the argument is, the usage, and
  /// where to read more.
  func hint(_ full: String) -> String {
    let lines = full.split(separator: "\n", omittingEmptySubsequences: false)
    guard
      let start = lines.firstIndex(where: { $0.hasPrefix("Help:  ") || $0.hasPrefix("Usage: ") })
    else { return "" }
    var usage = ""
    return lines[start...].map { line in
      if let help = Pattern("Help:  {help}").match(line)?.first {
        return words.say("usage.about", figures: ["help": .text(help.text)])
      }
      if let found = Pattern("Usage: {usage}").match(line)?.first {
        usage = found.text
        return synopsis(usage)
      }
      if let see = Pattern("  See '{command}' for more information.").match(line)?.first {
        // The usage names the whole way to the command, this line its end.
        let name = see.text.prefix { $0 != " " }
        let way = usage.firstRange(of: name).map { usage[..<$0.lowerBound] } ?? ""
        return "  " + words.say("usage.see_more", figures: ["command": .text(way + see.text)])
      }
      return String(line)
    }.joined(separator: "\n")
  }

  /// What the parser prints on request: help, the version, or a completion script.
  func answer(to error: any Error, _ invocation: Invocation) -> String {
    // Wide enough that nothing is wrapped: it would count characters, not columns.
    let text = Gonghui.fullMessage(for: error, columns: 100_000)
    if text.hasPrefix("{") || invocation.arguments.first == "---completion" { return text }
    if invocation.arguments.contains(where: { $0.hasPrefix("--generate-completion-script") }) {
      return script(text)
    }
    return HelpPage(text, words).rendered(width: HelpPage.screenWidth)
  }

  /// A completion script with its few English descriptions said in the user's language.
  func script(_ text: String) -> String {
    Self.descriptions.reduce(text) { $0.replacing($1.english, with: words[$1.key]) }
  }

  /// A description of an option or command that ArgumentParser adds by itself.
  func description(_ text: String) -> String {
    Self.descriptions.first { $0.english == text }.map { words[$0.key] } ?? text
  }

  private static let descriptions: [(english: String, key: String)] = [
    ("Show help information.", "usage.show_help"),
    ("Show the version.", "usage.show_version"),
    ("Show subcommand help information.", "usage.show_command_help"),
  ]

  /// A usage line in the user's language, the options of every command being one word of it.
  func synopsis(_ text: String) -> String {
    var text = Substring(text)
    if let first = text.firstRange(of: "[--db <"), let last = text.firstRange(of: "[--no-color]"),
      first.lowerBound < last.lowerBound
    {
      text.replaceSubrange(first.lowerBound..<last.upperBound, with: "<options>")
    }
    return words.say("usage.usage", figures: ["usage": .text(placed(String(text)))])
  }

  /// A command with its two set places said in the user's language.
  func placed(_ command: String) -> String {
    command.replacing("[<options>]", with: "<options>")
      .replacing("<subcommand>", with: words["usage.subcommand"])
      .replacing("<options>", with: words["usage.any_options"])
  }
}
