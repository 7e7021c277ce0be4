import Exchange
import Federation
import Records

/// One command at work: the office opened as the options say, and what it has to tell.
struct Session {
  let common: Common
  let office: Office

  init(_ common: Common, _ settings: Settings) throws {
    self.common = common
    // Before the work: a batch that is written cannot say that its answer has no place.
    try Output.check(common.output, form: try common.outputFormat.rawValue)
    office = try Office(path: try common.databasePath, settings)
    if try office.isPractice { Console.note(say("usage.practice")) }
  }

  static func settings(_ common: Common, _ command: String) throws -> Settings {
    var settings = Settings(
      words: Speech.words, login: Common.loginName, command: command, today: try today())
    settings.actor = common.actor
    settings.reason = common.reason
    return settings
  }

  /// Where data goes, in the form that was asked for.
  func output() throws -> Output {
    try Output(path: common.output, form: try common.outputFormat.rawValue)
  }

  /// Says where data went when it went to a file.
  func tellWhere() {
    if let path = common.output, path != "-" {
      Console.note(say("usage.written", ["path": .text(path)]))
    }
  }

  /// Says that a number is a merged record's, and which record goes on.
  func tellMerge(of number: String) throws {
    if let notice = try office.mergeNotice(number) { Console.note(notice) }
  }

  /// Lists a kind, and says so when there is nothing.
  func list(
    _ kind: Kind, _ options: ListChoice, columns: [String]? = nil,
    narrowing narrow: (inout Filter) throws -> Void = { _ in }
  ) throws {
    let form = try common.outputFormat
    var filter = try options.filter(kind, office)
    try narrow(&filter)
    let chosen = try options.chosenColumns(of: kind)
    let wanted = form == .table ? chosen ?? columns : chosen
    let count = try office.list(
      kind, where: filter, columns: wanted, to: try output(),
      withID: kind.isKnownByRow)
    Console.note(Speech.words.rows(count))
    tellWhere()
  }

  /// Shows one record by its key.
  func show(_ kind: Kind, _ key: String) throws {
    var filter = Filter(asOf: office.asOf)
    filter.key = key
    try office.show(kind, where: filter, key: key, to: try output())
  }

  /// Shows one record by its row's number.
  func show(_ kind: Kind, id: Int64) throws {
    var filter = Filter(asOf: office.asOf)
    filter.id = id
    try office.show(kind, where: filter, key: String(id), to: try output())
  }

  /// Checks the rules about money: silent when all hold, else a finding a line.
  func checkFunds() throws {
    let (findings, comparisons) = try office.checkFunds(to: try output())
    if try common.outputFormat == .table { comparisons.forEach(Console.note) }
    guard findings == 0 else {
      Console.note(say("table.findings", ["count": .count(findings)]))
      throw Ending.findings
    }
  }
}

/// The day the office is at: the calendar's, or `GONGHUI_TODAY` for rehearsals and tests.
func today() throws -> Day {
  guard let text = Common.environment("GONGHUI_TODAY") else { return Office.calendarToday }
  return try day(text, of: "GONGHUI_TODAY")
}

/// A day typed after an option.
func day(_ text: String, of option: String) throws -> Day {
  do { return try Day(parsing: text) } catch { throw Problem.option(option, text, error) }
}

/// A whole number typed after an option.
func number(_ text: String, of option: String) throws -> Int64 {
  guard let number = Int64(text), number >= 0 else {
    throw Problem.option(option, text, ValueError("integer.format"))
  }
  return number
}

extension Problem {
  /// A value typed after an option that is none of its type.
  static func option(_ option: String, _ value: String, _ error: ValueError) -> Problem {
    Problem(
      .value, "value.refused",
      ["field": .text(option), "value": .text(value), "reason": .text(Speech.words.say(error))])
  }
}
