import ArgumentParser
import Domain
import Exchange

/// `gonghui import KIND FILE`: rows of a file into the records; or a folder with everything.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: say("help.import"), discussion: say("help.import.examples"))
  @Argument(
    help: .kinds, completion: .list(Kind.all.map(\.name) + [Export.everything]))
  var kind: String
  @Argument(help: .words("help.argument.file_or_folder", value: "FILE"), completion: .file())
  var file: String
  @OptionGroup var options: ImportOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    if kind == Export.everything { return try importEverything() }
    let kind = try Kind.required(kind)
    try options.check(file)
    let session = try Session(common, "import \(kind.name)", writing: writing)
    try options.run(FileImport(session.office, kind), file, session)
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
