package import Records
import Storage

/// What a list is narrowed to and how it is sorted and paged.
package struct Filter: Sendable {
  /// Only records of this union and the unions under it, by code.
  package var under: String?
  package var status: String?
  package var from: Day?
  package var to: Day?
  /// Found anywhere in a name, number or code.
  package var text: String?
  /// Only records with this value in the first key column, or the one that groups keyless rows.
  package var key: String?
  /// Only the record with this id.
  package var id: Int64?
  /// Only records about the person with this normalised identity number.
  package var person: String?
  /// Only members with this trait (职工类别), by code.
  package var trait: String?
  /// Only records with just this text or whole number in a column, by the column's name.
  package var values: [String: KindValue] = [:]
  /// A column's name; exports keep the kind's own order.
  package var sort: String?
  package var isDescending = false
  package var limit: Int?
  package var offset = 0
  package var asOf: Day

  package init(asOf: Day) { self.asOf = asOf }
}

extension Filter {
  /// Whether every row passes.
  var isWhole: Bool {
    under == nil && status == nil && from == nil && to == nil && text == nil && key == nil
      && id == nil && person == nil && trait == nil && values.isEmpty
  }
}

extension Connection {
  func conditions(of kind: Kind, _ filter: Filter) throws -> SQL {
    var sql: SQL = "true"
    func refuse(_ option: String) -> Problem {
      Problem(.usage, "list.no_such_filter", ["option": .text(option), "kind": .text(kind.name)])
    }
    if let under = filter.under {
      guard let column = kind.unionColumn else { throw refuse("--under") }
      let union = try self.union(code: under)
      sql =
        sql + """
          AND \(name: SchemaName(column)) IN (
            SELECT code FROM trade_union WHERE id IN (\(UnionTree.subtree(of: union.id, on: filter.asOf))))
          """
    }
    if let status = filter.status {
      guard let column = kind.statusColumn else { throw refuse("--status") }
      sql = sql + "AND \(name: SchemaName(column)) = \(status)"
    }
    if filter.from != nil || filter.to != nil {
      guard let column = kind.dayColumn else { throw refuse("--from") }
      if let from = filter.from { sql = sql + "AND \(name: SchemaName(column)) >= \(from)" }
      if let to = filter.to { sql = sql + "AND \(name: SchemaName(column)) <= \(to)" }
    }
    if let id = filter.id { sql = sql + "AND id = \(id)" }
    if let key = filter.key, let column = kind.key.first ?? kind.group {
      sql = sql + "AND \(name: SchemaName(column)) = \(key)"
    }
    if let person = filter.person { sql = sql + "AND id_number = \(person)" }
    for (column, value) in filter.values {
      guard kind.field(column) != nil else { throw refuse("--\(column)") }
      switch value {
      case .text(let text): sql = sql + "AND \(name: SchemaName(column)) = \(text)"
      case .integer(let number): sql = sql + "AND \(name: SchemaName(column)) = \(number)"
      default: throw refuse("--\(column)")
      }
    }
    if let trait = filter.trait {
      guard kind.field("traits") != nil else { throw refuse("--trait") }
      sql = sql + "AND instr(';' || traits || ';', \(";\(trait);")) > 0"
    }
    if let text = filter.text {
      var matches: SQL = "false"
      for field in kind.fields where field.type.isSearched {
        // instr, not LIKE: no wildcard, and the case of codes counts.
        matches = matches + "OR instr(\(name: SchemaName(field.name)), \(text)) > 0"
      }
      sql = sql + "AND (\(matches))"
    }
    return sql
  }
}

extension FieldType {
  /// What a text filter looks into.
  fileprivate var isSearched: Bool {
    switch self {
    case .text, .personName, .identity, .phone, .card, .unionCode, .creditCode: true
    default: false
    }
  }
}
