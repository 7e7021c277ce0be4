import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui search`: people, unions and files in one list.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: say("help.search"), discussion: say("help.search.examples"))

  @Argument(help: .words("help.search.text", value: "TEXT")) var text: String
  @Option(
    help: .words("help.search.kind", value: "KIND"),
    completion: .list(SearchHit.Sort.allCases.map(\.rawValue)))
  var kind: String?
  @Option(help: .words("help.search.limit", value: "N")) var limit: String?
  @Flag(help: .words("help.option.reveal")) var reveal = false
  @Option(help: .words("help.option.known_at", value: "BATCH")) var knownAt: String?
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    let search = try Search(try personal(text), try choice(kind, of: "--kind"))
    let limit = try limit.map { Int(clamping: try number($0, of: "--limit")) } ?? 50
    var settings = try Session.settings(common.plain, "search")
    settings.isRevealed = reveal
    settings.knownAt = try knownAt.map { try number($0, of: "--known-at") }
    settings.derived = [SearchIndex.self]
    let session = try Session(common, settings)
    let found = try session.office.search(search, limit: limit, to: try session.output())
    guard found.count > 0 else { return Console.note(say("table.search.none")) }
    Console.note(
      found.shown < found.count
        ? say("table.search.some", ["count": .count(found.count), "shown": .count(found.shown)])
        : say("table.search.all", ["count": .count(found.count)]))
    if let person = found.firstPerson {
      Console.note(say("table.search.next", ["number": .count(Int(person))]))
    }
    session.tellWhere()
  }
}
