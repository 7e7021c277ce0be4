import ArgumentParser
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

  /// The arguments in the order the parser wants.
  struct Arranged {
    /// The command that the path leads to.
    let command: any ParsableCommand.Type
    /// Whether the command above it does something itself.
    var isBelowVerb = false
    /// The noun and the verb.
    var path: [String] = []
    /// What the verb is given.
    let rest: [String]
    var all: [String] { path + rest }
  }

  /// The command that is meant, not yet run.
  ///
  /// The verb is asked to parse its own arguments (`Alone`): to go down from the root, the parser
  /// builds the whole tree first, and costs a short command a quarter of its time. Whatever the verb
  /// does not understand, help included, is for the root, which knows the way and says it.
  func command(below root: any ParsableCommand.Type) throws -> any ParsableCommand {
    let arranged = try arranged(for: root)
    let verb = arranged.command
    if !(verb is any NounCommand.Type) {
      // From the root the parser would take its name for an argument of the verb above it.
      if arranged.isBelowVerb, verb.configuration._superCommandName != nil {
        return try verb.parseAsRoot(arranged.rest)
      }
      if let command = verb.parsedAlone(arranged.rest) { return command }
    }
    return try root.parseAsRoot(arranged.all)
  }

  /// The arguments in the order the parser wants: options that every command has may stand before
  /// the noun or the verb, and go behind.
  ///
  /// Throws `usage.unknown_command` for a word where a noun or verb should be.
  func arranged(for root: any ParsableCommand.Type) throws -> Arranged {
    var path: [String] = []
    var early: [String] = []
    var node = root
    var isBelowVerb = false
    var rest = arguments[...]
    while let word = rest.first, node is any Branch.Type {
      if let length = Common.length(of: word) {
        early += rest.prefix(length)
        rest = rest.dropFirst(length)
        continue
      }
      guard !word.hasPrefix("-") else { break }
      if path.isEmpty, word == "help" {
        return Arranged(command: root, rest: try Self.help(rest, below: root))
      }
      guard let child = node.child(named: word) else {
        // Another command's argument may be anything: a file that is called almost like a verb.
        let isMisspelt = node.child(nearest: word) != nil && access(word, F_OK) != 0
        guard isMisspelt || node is any NounCommand.Type else { break }
        throw Problem.unknownCommand(word, after: [root._commandName] + path, of: node)
      }
      path.append(word)
      isBelowVerb = !(node is any NounCommand.Type)
      node = child
      rest = rest.dropFirst()
    }
    // A noun alone shows its help, whatever the options.
    if node is any NounCommand.Type { early = [] }
    let terminator = rest.firstIndex(of: "--") ?? rest.endIndex
    return Arranged(
      command: node, isBelowVerb: isBelowVerb, path: path,
      rest: rest[..<terminator] + early + rest[terminator...])
  }

  /// A request for help, without the options of every command. Throws
  /// `usage.unknown_command` where it is about none.
  private static func help(
    _ arguments: ArraySlice<String>, below root: any ParsableCommand.Type
  ) throws -> [String] {
    var kept: [String] = []
    var node = root
    var rest = arguments
    while let word = rest.first {
      let length = Common.length(of: word)
      rest = rest.dropFirst(length ?? 1)
      if length != nil { continue }
      if !kept.isEmpty, !word.hasPrefix("-"), node is any Branch.Type {
        guard let child = node.child(named: word) else {
          throw Problem.unknownCommand(
            word, after: [root._commandName] + kept.dropFirst(), of: node)
        }
        node = child
      }
      kept.append(word)
    }
    return kept
  }
}
