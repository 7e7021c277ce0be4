import Exchange
import Federation
import Records

/// A command about the file as a whole, or about no file at all: what belongs to no noun.
protocol FileCommand: Asking {
  /// Which options it has besides those of every command.
  static var uses: Set<CommonOption.Use> { get }
  func run(_ line: Line) throws -> Ending
}

extension FileCommand {
  static var path: [String] { [] }
  static var right: Right { .administer }
  static var uses: Set<CommonOption.Use> { [] }
}

/// What a command of the file is given beside its form.
struct Line {
  let command: String
  let common: Common
  let language: Language
  var isRehearsal = false
  var isRevealed = false
  var asOf: Day?
  var knownAt: Int64?

  var settings: Settings {
    get throws {
      var settings = try Session.settings(common, command)
      settings.isRehearsal = isRehearsal
      settings.isRevealed = isRevealed
      settings.asOf = asOf
      settings.knownAt = knownAt
      return settings
    }
  }

  /// The office opened, with who and why of this command.
  func session(_ command: String? = nil) throws -> Session {
    var settings = try settings
    settings.command = command ?? self.command
    return try Session(common, settings)
  }

  /// Where data goes, in the form that was asked for.
  func output() throws -> Output {
    try Output(path: common.output, form: try common.outputFormat.rawValue)
  }
}
