import Exchange
import Federation
import Glibc
import Records

/// The command line as a rendering of the federation's verbs and questions.
enum Rendering {
  /// Runs the command that the words lead to.
  ///
  /// Throws `Problem` or `Problems` for words that no command takes.
  static func run(_ invocation: Invocation) throws -> Ending {
    var words = invocation.arguments
    if words.starts(with: ["completions", "words"]) {
      let found = Completion(words: Array(words.dropFirst(2))).candidates()
      try Console.data(found.map { $0 + "\n" }.joined())
      return .done
    }
    let early = takeEarly(&words)
    let asksHelp = words.first == "help"
    if asksHelp {
      words.removeFirst()
      _ = takeEarly(&words)
    }
    if words.isEmpty || words == ["--help"] || words == ["-h"] {
      try Console.data(HelpText(invocation.language).root())
      return .done
    }
    if words.first == "--version" {
      try Console.data("gonghui \(Program.version)\n")
      return .done
    }
    guard let noun = words.first, paths.contains([noun]) || command(of: words) != nil else {
      guard let word = words.first, !word.hasPrefix("-") else {
        throw Problem.unknownOption(words[0])
      }
      throw Problem.unknownVerb(word, after: [], among: Gonghui.words)
    }
    let language = invocation.language
    guard let command = command(of: words) else {
      let path = longestPath(of: words)
      let rest = words.dropFirst(path.count)
      guard let verb = rest.first, !verb.hasPrefix("-") else {
        try Console.data(HelpText(language).overview(of: commands(below: path), path))
        return .done
      }
      throw Problem.unknownVerb(verb, after: path, among: verbs(below: path))
    }
    var rest = Array(words.dropFirst(command.words.count))
    try checkSpelling(rest.first, after: command)
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    rest.insert(contentsOf: early, at: end)
    if asksHelp { rest.insert("--help", at: 0) }
    let options = try Options(rest, of: command)
    try invocation.check()
    return try CommandRun(command: command, options: options, language: language).run()
  }

  /// Names the verb that a word is almost, where a command does something itself and has verbs
  /// below it; another argument may be anything, such as a file that is called almost like a verb.
  private static func checkSpelling(_ word: String?, after command: Command) throws {
    let below = Command.all.filter {
      $0.words.count > command.words.count && $0.words.starts(with: command.words)
    }
    guard let word, !word.hasPrefix("-"), !below.isEmpty, access(word, F_OK) != 0 else { return }
    let verbs = below.map { $0.words[command.words.count] }
    guard Spelling.nearest(to: word, among: verbs) != nil else { return }
    throw Problem.unknownVerb(word, after: command.words, among: verbs)
  }

  /// The command that the words of the command line lead to, as its help is asked for.
  static func pathForHelp(_ invocation: Invocation) -> String? {
    var words = invocation.arguments
    _ = takeEarly(&words)
    guard let command = command(of: words) else {
      let path = longestPath(of: words)
      return path.isEmpty ? nil : (["gonghui"] + path).joined(separator: " ")
    }
    return (["gonghui"] + command.words).joined(separator: " ")
  }

  /// Options of every command may stand before the noun; they go behind the verb.
  private static func takeEarly(_ words: inout [String]) -> [String] {
    var early: [String] = []
    while let word = words.first, let length = Common.length(of: word) {
      early += words.prefix(length)
      words.removeFirst(min(length, words.count))
    }
    return early
  }

  private static let paths = Set(
    Command.all.flatMap { command in
      let path = command.asking.path
      return path.indices.map { Array(path[...$0]) }
    })

  /// The command to which the first words lead: the longest that is one.
  static func command(of words: [String]) -> Command? {
    Command.all.filter { words.starts(with: $0.words) }.max { $0.words.count < $1.words.count }
  }

  private static func longestPath(of words: [String]) -> [String] {
    paths.filter { words.starts(with: $0) }.max { $0.count < $1.count } ?? []
  }

  private static func verbs(below path: [String]) -> [String] {
    commands(below: path).map { $0.words[path.count] }
  }

  private static func commands(below path: [String]) -> [Command] {
    Command.all.filter { $0.words.starts(with: path) }
  }
}

extension Problem {
  /// An option before any command.
  fileprivate static func unknownOption(_ option: String) -> Problem {
    Problem(
      .usage, "usage.unknown_option", en: "There is no option \(option, as: "option") here.",
      zh: "没有选项 \(option, as: "option")。")
  }

  /// A word where a verb should be.
  fileprivate static func unknownVerb(
    _ word: String, after path: [String], among verbs: [String]
  ) -> Problem {
    let place = (["gonghui"] + path).joined(separator: " ")
    if let nearest = Spelling.nearest(to: word, among: verbs) {
      return Problem(
        .usage, "usage.unknown_command_near",
        en:
          "There is no “\(word, as: "command")” in \(place, as: "path"). Did you mean \(nearest, as: "suggestion")?",
        zh: "\(place, as: "path") 没有“\(word, as: "command")”。是否想用 \(nearest, as: "suggestion")？")
    }
    return Problem(
      .usage, "usage.unknown_command",
      en:
        "There is no “\(word, as: "command")” in \(place, as: "path"). It has: \(verbs.joined(separator: ", ")).",
      zh: "\(place, as: "path") 没有“\(word, as: "command")”。可用：\(verbs.joined(separator: "、"))。")
  }
}
