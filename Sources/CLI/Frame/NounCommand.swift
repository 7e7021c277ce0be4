import ArgumentParser
import Federation
import Records

/// A command that has verbs below it, and may do something itself.
///
/// Said by a protocol, because the list of verbs stands beside the help, which takes time to make.
protocol Branch: ParsableCommand {}

/// A command that only holds verbs: alone it shows its help.
protocol NounCommand: Branch {}

extension ParsableCommand {
  /// The noun or verb of that name or alias below this command.
  static func child(named name: String) -> (any ParsableCommand.Type)? {
    // To ask each noun for its name would make the help of all.
    if self is Gonghui.Type { return Gonghui.nouns.first { $0.key == name }?.value }
    return children.first { $0._commandName == name || $0.configuration.aliases.contains(name) }
  }

  /// The name of the verb below that a misspelt word was meant to be, if one is near.
  static func child(nearest word: String) -> String? {
    let names = children.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
    return Spelling.nearest(to: word, among: names)
  }

  /// All verbs below this command, in groups or not.
  static var children: [any ParsableCommand.Type] { configuration.subcommands }
}

extension Problem {
  /// A word that is no noun or verb there, with the nearest one, which is not run.
  static func unknownCommand(
    _ word: String, after path: [String], of node: any ParsableCommand.Type
  ) -> Problem {
    var figures: Figures = [
      "command": .text(word), "path": .text(path.joined(separator: " ")),
    ]
    guard let nearest = node.child(nearest: word) else {
      return Problem(.usage, "usage.unknown_command", figures)
    }
    figures["suggestion"] = .text(nearest)
    return Problem(.usage, "usage.unknown_command_near", figures)
  }
}
