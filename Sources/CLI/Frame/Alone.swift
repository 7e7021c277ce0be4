import ArgumentParser
import Records
import Synchronization

/// A verb that parses its arguments as if there were no others.
///
/// A root of its own, so that it can tell the parser that it is below another: the parser then does
/// not look whether completions are asked for, which it does by parsing the line twice more. The
/// parser finds arguments by reflection, so the verb's mirror is shown; an option group around the
/// verb would be one more level to go through, four times as slow in a debug build.
private struct Alone<Verb: ParsableCommand>: ParsableCommand, CustomReflectable {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verb", _superCommandName: "gonghui")
  }

  var verb = Verb()

  init() {}
  init(from decoder: any Decoder) throws { verb = try Verb(from: decoder) }

  var customMirror: Mirror { Mirror(reflecting: verb) }
  mutating func validate() throws { try verb.validate() }
}

extension ParsableCommand {
  /// The command with its arguments; `nil` where it does not understand them, or is asked for help.
  static func parsedAlone(_ arguments: [String]) -> Self? {
    Speech.explainsArguments.store(false, ordering: .relaxed)
    defer { Speech.explainsArguments.store(true, ordering: .relaxed) }
    return ((try? Alone<Self>.parseAsRoot(arguments)) as? Alone<Self>)?.verb
  }
}
