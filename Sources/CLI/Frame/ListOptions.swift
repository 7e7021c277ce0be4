import ArgumentParser
import Exchange
import Federation
import Records

/// How a list is narrowed, sorted and paged.
struct ListOptions: ParsableArguments {
  @Option(help: .words("help.option.under", value: "CODE"))
  var under: String?

  @Option(help: .words("help.option.status", value: "STATUS"))
  var status: String?

  @Option(help: .words("help.option.from", value: "DATE"))
  var from: String?

  @Option(help: .words("help.option.to", value: "DATE"))
  var to: String?

  @Option(help: .words("help.option.text", value: "TEXT"))
  var text: String?

  @Option(help: .words("help.option.sort", value: "COLUMN"))
  var sort: String?

  @Flag(help: .words("help.option.descending"))
  var descending = false

  @Option(help: .words("help.option.limit", value: "N"))
  var limit: String?

  @Option(help: .words("help.option.offset", value: "N"))
  var offset: String?

  @Option(help: .words("help.option.columns", value: "A,B"))
  var columns: String?

  /// The same without the parser.
  var plain: ListChoice {
    ListChoice(
      under: under, status: status, from: from, to: to, text: text, sort: sort,
      descending: descending, limit: limit, offset: offset, columns: columns)
  }

  func chosenColumns(of kind: Kind) throws -> [String]? { try plain.chosenColumns(of: kind) }

  func filter(_ kind: Kind, _ office: Office) throws -> Filter { try plain.filter(kind, office) }
}
