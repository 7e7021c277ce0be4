import Exchange
import Federation
import Records

/// How a list is narrowed, sorted and paged, as typed.
struct ListChoice: Sendable {
  var under: String?
  var status: String?
  var from: String?
  var to: String?
  var text: String?
  var sort: String?
  var descending = false
  var limit: String?
  var offset: String?
  var columns: String?

  /// Whether none of them is given.
  var isUnset: Bool {
    !descending
      && [under, status, from, to, text, sort, limit, offset, columns].allSatisfy { $0 == nil }
  }

  /// The columns asked for by name or label, whatever their order.
  func chosenColumns(of kind: Kind) throws -> [String]? {
    try columns.map { names in
      try names.split(whereSeparator: { ",，、 ".contains($0) })
        .map { try column(String($0), of: kind.fields + kind.extras, kind) }
    }
  }

  /// The column of that name or label; throws `list.no_such_column`, which names them all.
  private func column(_ text: String, of fields: [KindField], _ kind: Kind) throws -> String {
    let words = Speech.words
    let match = fields.first { $0.name == text || words.label($0.name, of: kind.name) == text }
    if let match { return match.name }
    let columns = fields.map { field in
      words.language == .zh ? "\(field.name) \(words.label(field.name, of: kind.name))" : field.name
    }
    throw Problem(
      .value, "list.no_such_column",
      ["column": .text(text), "columns": .text(columns.joined(separator: say("usage.list")))])
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
    filter.sort = try sort.map { try column($0, of: kind.fields, kind) }
    filter.isDescending = descending
    filter.limit = try limit.map { Int(try number($0, of: "--limit")) }
    filter.offset = try offset.map { Int(try number($0, of: "--offset")) } ?? 0
    return filter
  }
}
