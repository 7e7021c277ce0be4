import ArgumentParser
import Exchange
import Federation
import Records

/// Where things go when a union is merged, split or dissolved.
struct HandoverOptions: ParsableArguments {
  @Option(help: .words("help.handover.list", value: "FILE"), completion: .file())
  var list: String?
  @Option(help: .words("help.handover.place", value: "CODE=UNION"))
  var place: [String] = []
  @Option(help: .field("succession", "document")) var document: String?

  func handover(rest: String?, _ session: Session) throws -> Handover {
    var places: [String: String] = [:]
    for text in place {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw Problem(.usage, "handover.place_shape", ["value": .text(text)])
      }
      places[String(parts[0])] = String(parts[1])
    }
    return Handover(
      rest: rest, members: try list.map { try session.office.handoverList(path: $0) } ?? [:],
      places: places, document: document)
  }
}

extension UnionCommand {
  /// Unions become one.
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: say("help.union.merge"),
      discussion: say("help.union.merge.examples"))
    @Argument(help: .words("help.union.merge.codes", value: "CODE")) var codes: [String]
    @Option(help: .words("help.union.merge.into", value: "CODE")) var into: String
    @Option(help: .words("help.option.on", value: "DATE")) var on: String
    @OptionGroup var handover: HandoverOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try day(on, of: "--on")
      let session = try Session(common, "union merge", writing: writing)
      let plan = try handover.handover(rest: into, session)
      try session.hand { desk, db in
        try SuccessionService(desk).merge(codes, into: into, on: day, plan, in: db)
      }
    }
  }

  /// A union becomes several.
  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "split", abstract: say("help.union.split"),
      discussion: say("help.union.split.examples"))
    @Argument(help: .label("union", "code")) var code: String
    @Option(help: .words("help.union.split.into", value: "CODE")) var into: [String]
    @Option(help: .words("help.union.split.rest", value: "CODE")) var rest: String?
    @Option(help: .words("help.option.on", value: "DATE")) var on: String
    @OptionGroup var handover: HandoverOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try day(on, of: "--on")
      let session = try Session(common, "union split", writing: writing)
      let plan = try handover.handover(rest: rest, session)
      try session.hand { desk, db in
        try SuccessionService(desk).split(code, into: into, on: day, plan, in: db)
      }
    }
  }

  /// A union ends, with or without one that takes over.
  struct Dissolve: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dissolve", abstract: say("help.union.dissolve"),
      discussion: say("help.union.dissolve.examples"))
    @Argument(help: .label("union", "code")) var code: String
    @Option(help: .words("help.option.on", value: "DATE")) var on: String
    @Option(help: .words("help.union.dissolve.to", value: "CODE")) var to: String?
    @OptionGroup var handover: HandoverOptions
    @OptionGroup var writing: WriteOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let day = try day(on, of: "--on")
      let session = try Session(common, "union dissolve", writing: writing)
      let plan = try handover.handover(rest: to, session)
      guard !plan.isEmpty else {
        return try session.tell(.union) { desk, db in
          try SuccessionService(desk).dissolve(code, on: day, plan, in: db).entered
        }
      }
      try session.hand { desk, db in
        try SuccessionService(desk).dissolve(code, on: day, plan, in: db)
      }
    }
  }

  /// A union's life by date.
  struct History: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "history", abstract: say("help.union.history"))
    @Argument(help: .label("union", "code")) var code: String
    @OptionGroup var reading: ReadOptions
    @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

    func run() throws {
      let session = try Session(common, "union history", reading: reading)
      let count = try session.office.unionHistory(of: code, to: try session.output())
      Console.note(Speech.words.rows(count))
      session.tellWhere()
    }
  }
}

extension Session {
  /// Runs a verb that hands over what a union has, and tells how many of what went where, in a
  /// rehearsal too, instead of every row that changed.
  fileprivate func hand(_ verb: Deed<Handed>) throws {
    var counts: [HandoverCount] = []
    try tell(named: Kind.union.name, isShownRehearsed: true) { _, output, db in
      try office.tell(counts, to: output, in: db)
    } doing: { answer in
      try office.perform(
        { desk, db in
          let handed = try verb(desk, db)
          counts = handed.counts
          return handed.entered
        }, answer: answer)
    }
  }
}
