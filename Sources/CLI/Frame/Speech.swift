import ArgumentParser
import Exchange
import Federation
import Records
import Synchronization

/// What the program speaks in this run.
enum Speech {
  /// The catalogue in the user's language, settled before the command line is parsed because the
  /// help texts of every command are made while it is.
  static let words = Words(invocation.language)

  /// The command line as the user typed it.
  static let invocation = Invocation(CommandLine.arguments.dropFirst())

  /// Whether arguments bring their help. A verb that parses its own arguments shows none, and the
  /// texts need not be read.
  static let explainsArguments = Atomic(true)
}

/// The catalogue's text under `key`, in the user's language.
func say(_ key: String, _ figures: Figures = [:]) -> String {
  Speech.words.say(key, figures: figures)
}

extension ArgumentHelp {
  /// Help from the catalogue. `value` is what usage shows for the option's value: `FILE`.
  static func words(_ key: String, value: String? = nil) -> ArgumentHelp {
    let isWanted = Speech.explainsArguments.load(ordering: .relaxed)
    return ArgumentHelp(stringLiteral: isWanted ? say(key) : "").naming(value)
  }

  private func naming(_ value: String?) -> ArgumentHelp {
    var help = self
    help.valueName = value
    return help
  }
}
