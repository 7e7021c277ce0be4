import Exchange
import Federation
import Records

/// What can come next on the command line, for the shells' completion.
struct Completion {
  /// Stands for the names of files, which the shell knows.
  static let file = "<file>"

  /// The words after the program's name; the last is the one being typed, empty where it is new.
  let words: [String]

  private var current: String { words.last ?? "" }
  private var before: [String] { Array(words.dropLast()) }

  /// All that begins with what was typed.
  func candidates() -> [String] {
    let all = possible()
    if all == [Self.file] { return all }
    return all.filter { $0.hasPrefix(current) }
  }

  private func possible() -> [String] {
    let asked = before.first == "help" ? Array(before.dropFirst()) : before
    guard let command = Rendering.command(of: asked) else { return next(after: asked) }
    let fields = command.fields
    if let option = before.last, option.hasPrefix("-") {
      if let field = fields.first(where: { $0.option == option && !$0.isFlag }) {
        return choices(of: field)
      }
      if let common = command.common.first(where: { $0.name == option || $0.short == option }),
        common.value != nil
      {
        return choices(of: common)
      }
    }
    if current.hasPrefix("-") {
      let own = fields.filter { !$0.isSubject && ($0.isRepeated || !before.contains($0.option)) }
      return own.map(\.option) + command.common.map(\.name).filter { !before.contains($0) }
    }
    return next(after: asked) + subject(command, fields)
  }

  /// The words below a path: nouns first, then verbs.
  private func next(after path: [String]) -> [String] {
    var found: [String] = path.isEmpty ? Gonghui.words + ["help"] : []
    for command in Command.all
    where command.words.count > path.count && command.words.starts(with: path) {
      let word = command.words[path.count]
      if !found.contains(word) { found.append(word) }
    }
    return found
  }

  /// What the next argument without a name may be.
  private func subject(_ command: Command, _ fields: [AskedField]) -> [String] {
    let subjects = fields.filter(\.isSubject)
    let given = before.dropFirst(command.words.count).filter { !$0.hasPrefix("-") }.count
    return given < subjects.count ? choices(of: subjects[given]) : []
  }

  private func choices(of field: AskedField) -> [String] {
    switch field.choices {
    case .fixed(let codes): return codes.map(\.code)
    case .list(let list): return (try? codes(of: list)) ?? []
    case .none: return ["file", "folder", "errors"].contains(field.name) ? [Self.file] : []
    }
  }

  private func choices(of option: CommonOption) -> [String] {
    switch option.name {
    case "--lang": ["zh", "en"]
    case "--format": OutputFormat.allCases.map(\.rawValue)
    case "--db", "--output": [Self.file]
    default: []
    }
  }

  /// The codes of a list that the office can extend, as the database has them.
  private func codes(of list: String) throws -> [String] {
    let settings = Settings(
      words: Speech.words, login: Common.loginName, command: "completions", today: try today())
    let named = before.firstIndex(of: "--db").flatMap { before.dropFirst($0 + 1).first }
    let office = try Office(path: try Common.databasePath(named), settings)
    return try office.codes(of: list)
  }
}
