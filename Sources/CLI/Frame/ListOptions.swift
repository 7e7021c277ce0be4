import ArgumentParser
import Domain
import Exchange

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

  /// The columns asked for, whatever their order.
  var chosenColumns: [String]? {
    columns.map { $0.split(whereSeparator: { ",， ".contains($0) }).map(String.init) }
  }

  func filter(_ kind: Kind, _ office: Office) throws -> Filter {
    var filter = Filter(asOf: office.asOf)
    filter.under = under
    if let status, let field = kind.statusField {
      if case .text(let code) = try office.value(status, of: field, in: kind.name) {
        filter.status = code
      }
    } else {
      filter.status = status
    }
    filter.from = try from.map { try day($0, of: "--from") }
    filter.to = try to.map { try day($0, of: "--to") }
    filter.text = try text.map { try personal($0) }
    filter.sort = sort
    filter.isDescending = descending
    filter.limit = try limit.map { Int(try number($0, of: "--limit")) }
    filter.offset = try offset.map { Int(try number($0, of: "--offset")) } ?? 0
    for name in chosenColumns ?? [] where kind.field(name) == nil {
      throw Problem(
        .value, "list.no_such_column",
        ["column": .text(name), "columns": .text(kind.fields.map(\.name).joined(separator: ", "))])
    }
    return filter
  }
}
