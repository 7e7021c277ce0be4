import Exchange
import Federation
import Records

/// What the program speaks in this run.
enum Speech {
  /// The catalogue in the user's language, settled before the command line is read.
  static let words = Words(invocation.language)

  /// The command line as the user typed it.
  static let invocation = Invocation(CommandLine.arguments.dropFirst())
}

/// The catalogue's text under `key`, in the user's language.
func say(_ key: String, _ figures: Figures = [:]) -> String {
  Speech.words.say(key, figures: figures)
}
