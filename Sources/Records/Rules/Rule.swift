package import Storage

/// The dated parameters and the citation of one rule.
package struct Rule: Identifiable, Equatable, Sendable {
  package let id: Identifier<Rule>
  package let name: String
  package let from: Day
  package let severity: Severity
  /// `name=value;…`: whole numbers, ratios in basis points.
  package let parameters: String
  package let document: String?
  package let article: String?
  package let quote: String?
  package let isVerified: Bool
  package let note: String?

  package init(
    id: Identifier<Rule>, name: String, from: Day, severity: Severity, parameters: String,
    document: String?, article: String?, quote: String?, isVerified: Bool, note: String?
  ) {
    self.id = id
    self.name = name
    self.from = from
    self.severity = severity
    self.parameters = parameters
    self.document = document
    self.article = article
    self.quote = quote
    self.isVerified = isVerified
    self.note = note
  }

  package var citation: Citation {
    Citation(document: document, article: article, quote: quote, isVerified: isVerified, from: from)
  }

  /// The value of a parameter, which the seeded rows always hold.
  package func parameter(_ name: String) -> Int64? {
    for pair in parameters.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == name { return Int64(parts[1]) }
    }
    return nil
  }
}

extension Severity: ColumnValue {}

extension Rule: Entity {
  package static let table = Table(
    "rule", Rule.init,
    Column("id", \.id), Column("name", \.name), Column("from_on", \.from),
    Column("severity", \.severity), Column("parameters", \.parameters),
    Column("document", \.document), Column("article", \.article), Column("quote", \.quote),
    Column("verified", \.isVerified), Column("note", \.note))
}

extension Connection {
  /// The rule's row that holds on a day.
  package func rule(_ name: RuleName, on day: Day) throws -> Rule {
    let rule = try first(
      Rule.self,
      """
      SELECT \(columns: Rule.table) FROM rule WHERE name = \(name.rawValue) AND from_on <= \(day)
      ORDER BY from_on DESC LIMIT 1
      """)
    guard let rule else {
      throw Problem(
        .integrity, "rule.missing",
        en:
          "The rule \(name.rawValue, as: "rule") has no parameters on \(day, as: "on"). Add them with gonghui rule add.",
        zh: "规则 \(name.rawValue, as: "rule") 在 \(day, as: "on") 没有参数。请用 gonghui rule add 补上。")
    }
    return rule
  }
}
