import Exchange
import Federation
import Glibc
import Records

/// One command at work: its options read, the office opened, the answer presented.
struct CommandRun {
  let command: Command
  let options: Options
  let language: Language

  func run() throws -> Ending {
    if options.has("--help") {
      try Console.data(HelpText(language).page(of: command))
      return .done
    }
    if let file = command.asking as? any FileCommand.Type { return try run(file) }
    let form = try common.outputFormat
    let path = options.common["--output"]
    try Output.check(path, form: form.rawValue)
    let office = try Office(path: try common.databasePath, try line().settings)
    if try office.isPractice { Console.note(say("usage.practice")) }
    if let verb = command.asking as? any Verb.Type { return try perform(verb, office, form) }
    if let question = command.question { return try ask(question, office, form) }
    return .done
  }

  private func perform(
    _ verb: any Verb.Type, _ office: Office, _ form: OutputFormat
  ) throws -> Ending {
    let done = try office.perform(verb, options.given)
    do {
      try tell(done, office, form)
    } catch {
      guard let batch = done.batch, !(error is Ending) else { throw error }
      throw Untold(batch: batch, cause: error)
    }
    return .done
  }

  /// Tells what was done: the warnings, the record, and which batch it became.
  private func tell(_ done: Handled<Answer>, _ office: Office, _ form: OutputFormat) throws {
    for warning in done.warnings { Console.warning(Speech.words.sayWithCitation(warning)) }
    for note in done.notes { Console.warning(note) }
    if office.settings.isRehearsal {
      Console.note(
        done.changes.isEmpty
          ? say("table.rehearsed_nothing")
          : say("table.rehearsed", ["count": .count(done.changes.count)]))
      let output = try Output(path: options.common["--output"], form: form.rawValue)
      return try office.write(done.changes, to: output)
    }
    if !done.result.parts.isEmpty {
      var presenter = try presenter(form)
      try done.result.present(to: &presenter)
      try presenter.finish()
    }
    let title = done.result.title.said(in: language)
    guard let batch = done.batch else {
      return Console.note(say("table.nothing_new", ["kind": .text(title)]))
    }
    let effect = done.result.effect ?? .changed
    Console.note(
      say("table.done.\(effect.rawValue)", ["kind": .text(title), "batch": .count(Int(batch))]))
  }

  private func ask(
    _ question: any Question.Type, _ office: Office, _ form: OutputFormat
  ) throws -> Ending {
    if let history = question as? any Historical.Type,
      let key = try office.journalKey(history, options.given)
    {
      let output = try Output(path: options.common["--output"], form: form.rawValue)
      try office.log(kind: history.noun, key: key, to: output)
      return .done
    }
    let presenter = try presenter(form)
    for note in try office.ask(question, options.given, presenter) { Console.note(note) }
    try presenter.finish()
    if presenter.hasTable { Console.note(Speech.words.rows(presenter.rowCount)) }
    if !presenter.dropped.isEmpty {
      let names = presenter.dropped.map { column in
        language == .zh ? column.label.said(in: .zh) : column.name
      }
      Console.note(
        Text(
          en: "No room for: \(names.joined(separator: ", ")). Choose with --columns.",
          zh: "屏幕放不下的列：\(names.joined(separator: "、"))。可用 --columns 选择。"
        ).said(in: language))
    }
    if let path = options.common["--output"], path != "-" {
      Console.note(say("usage.written", ["path": .text(path)]))
    }
    presenter.remarks.forEach(Console.note)
    guard presenter.findingCount > 0 else { return .done }
    Console.note(say("table.findings", ["count": .count(presenter.findingCount)]))
    return .findings
  }

  private func presenter(_ form: OutputFormat) throws -> OutputPresenter {
    OutputPresenter(
      try Output(path: options.common["--output"], form: form.rawValue), language: language,
      revealed: options.has("--reveal"))
  }

  private func run<Command: FileCommand>(_ command: Command.Type) throws -> Ending {
    var filled = command.init()
    try command.form.fill(&filled, from: options.given, today: try today())
    return try filled.run(try line())
  }

  private var common: Common {
    Common(
      db: options.common["--db"], actor: options.common["--actor"],
      reason: options.common["--reason"], format: options.common["--format"],
      output: options.common["--output"], quiet: options.has("--quiet"),
      noColor: options.has("--no-color"))
  }

  private func line() throws -> Line {
    Line(
      command: command.asking.command, common: common, language: language,
      isRehearsal: options.has("--dry-run"), isRevealed: options.has("--reveal"),
      asOf: try options.common["--as-of"].map { try day($0, of: "--as-of") },
      knownAt: try options.common["--known-at"].map { try number($0, of: "--known-at") })
  }
}
