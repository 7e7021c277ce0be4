import ArgumentParser

/// A verb that parses its arguments as if there were no others.
///
/// A root of its own, so that it can tell the parser that it is below another: the parser then does
/// not look whether completions are asked for, which it does by parsing the line twice more.
private struct Alone<Verb: ParsableCommand>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verb", _superCommandName: "gonghui")
  }

  @OptionGroup var verb: Verb
}

extension ParsableCommand {
  /// The command with its arguments; `nil` where it does not understand them, or is asked for help.
  static func parsedAlone(_ arguments: [String]) -> Self? {
    ((try? Alone<Self>.parseAsRoot(arguments)) as? Alone<Self>)?.verb
  }
}
