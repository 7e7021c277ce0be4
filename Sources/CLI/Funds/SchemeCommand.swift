import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui scheme`: how contributions are shared between the levels.
struct SchemeCommand: NounCommand {
  static let configuration = CommandConfiguration(
    commandName: "scheme", abstract: say("help.scheme"), discussion: say("help.scheme.examples"),
    subcommands: [Add.self, List.self, Show.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: say("help.scheme.add"))
    @Argument(help: .words("help.scheme.name", value: "NAME")) var name: String
    @Option(help: .words("help.scheme.from", value: "DATE")) var from: String
    @Option(help: .words("help.scheme.to", value: "DATE")) var to: String?
    @Option(help: .words("help.scheme.share", value: "LEVEL=SHARE")) var share: [String] = []
    @Option(help: .words("help.scheme.scope", value: "UNION")) var scope: String?
    @Option(help: .field("scheme", "document")) var document: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let from = try day(from, of: "--from")
      let to = try to.map { try day($0, of: "--to") }
      let session = try Session(common, "scheme add", writing: writing)
      let shares = try share.map { try session.share($0) }
      try session.tell("table.scheme.added", kind: .scheme) { _, output, db in
        try session.office.showScheme(name, to: output, in: db)
      } doing: { answer in
        try session.office.handle(
          { desk, db in
            [
              try SchemeService(desk).add(
                name: name, from: from, to: to, scope: scope, document: document, shares: shares,
                in: db)
            ]
          }, answer: answer)
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("help.scheme.list"))
    @OptionGroup var filter: ListOptions
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      try Session(common, "scheme list", reading: reading).list(.scheme, filter)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("help.scheme.show"))
    @Argument(help: .words("help.scheme.name", value: "NAME")) var name: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "scheme show", reading: reading)
      try session.office.showScheme(name, to: try session.output())
    }
  }
}

extension Session {
  /// One `--share grassroots=60%`: a level by its code or word, and its share.
  fileprivate func share(_ text: String) throws -> (level: UnionLevel, ratio: BasisPoints) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw Problem.option("--share", text, ValueError("share.format"))
    }
    guard let level: UnionLevel = try choice(parts[0], "level", of: .scheme) else {
      throw Problem.option("--share", text, ValueError("share.format"))
    }
    do {
      return (level, try BasisPoints(parsing: parts[1]))
    } catch {
      throw Problem.option("--share", text, error)
    }
  }
}
