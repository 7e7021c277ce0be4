import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui import KIND FILE`: rows of a file into the records, or a folder with everything;
/// `import history` and what is remembered of files.
struct Import: Branch {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: say("help.import"), discussion: say("help.import.examples"),
    subcommands: [History.self, Mappings.self, Forget.self])
  @Argument(
    help: .kinds, completion: .list(Kind.all.map(\.name) + [Export.everything]))
  var kind: String
  @Argument(help: .words("help.argument.file_or_folder", value: "FILE"), completion: .file())
  var file: String
  @Option(
    help: .words("help.option.existing", value: "update|fill|skip"),
    completion: .list(ExistingRecords.allCases.map(\.rawValue)))
  var existing: String?
  @Option(help: .words("help.option.map", value: "HEADER=COLUMN")) var map: [String] = []
  @Option(help: .words("help.option.remember", value: "NAME")) var remember: String?
  @OptionGroup var options: ImportOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    if kind == Export.everything { return try importEverything() }
    let kind = try Kind.required(kind)
    let existing: ExistingRecords = try choice(existing, of: "--existing") ?? .update
    if let remember {
      guard !map.isEmpty else {
        throw Problem(.usage, "usage.missing_options", ["options": .text("--map HEADER=COLUMN")])
      }
      guard remember.contains(where: { !$0.isWhitespace }) else {
        throw Problem.option("--remember", remember, ValueError("missing"))
      }
    }
    try options.check(file)
    let session = try Session(common, "import \(kind.name)", writing: writing)
    try options.run(
      FileImport(session.office, kind, existing: existing), file, session, map: map,
      remember: remember)
  }
}

extension Kind {
  /// The kind of that name; throws `kind.unknown` naming them all.
  static func required(_ name: String) throws -> Kind {
    guard let kind = named(name) else {
      throw Problem(
        .value, "kind.unknown",
        [
          "kind": .text(name),
          "kinds": .text(all.map(\.name).joined(separator: say("usage.list"))),
        ])
    }
    return kind
  }
}
