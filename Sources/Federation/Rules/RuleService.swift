package import Records
package import Storage

/// What the office does with the dated rows of its rules. Each verb runs inside one write.
package struct RuleService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Adds a row to a rule, from a day on; the fields are those of the kind `rule`, but for `to`.
  ///
  /// The same row again changes nothing; another one of the same day is refused, as findings were
  /// judged by it.
  package func add(_ fields: Fields, in db: borrowing Connection) throws -> Entered {
    let name = try rule(named: try fields.required("name", Fields.text))
    let from = try fields.required("from", Fields.day)
    let severity: Severity = fields.choice("severity") ?? .block
    if name.isHeldBySchema, severity != .block {
      throw Problem(
        .value, "rule.must_block",
        [
          "rule": .text(name.rawValue),
          "severity": .choice(list: "severity", code: severity.rawValue),
        ])
    }
    let old = try db.first(
      Rule.self,
      """
      SELECT \(columns: Rule.table) FROM rule WHERE name = \(name.rawValue) AND from_on = \(from)
      """)
    let new = Rule(
      id: try old?.id ?? Identifier(rawValue: db.nextID(in: "rule")), name: name.rawValue,
      from: from, severity: severity,
      parameters: try parameters(fields.text("parameters") ?? "", of: name),
      document: fields.text("document"), article: fields.text("article"),
      quote: fields.text("quote"), isVerified: fields.text("verified") == "yes",
      note: fields.text("note"))
    if new == old { return Entered("rule", new.id.rawValue, .unchanged) }
    guard old == nil else {
      throw Problem(
        .value, "rule.same_day", ["rule": .text(name.rawValue), "from": .day(from)])
    }
    try db.insert(new)
    return Entered("rule", new.id.rawValue, .added)
  }

  /// The rule's rows, oldest first. Throws `rule.not_found`.
  package func show(_ name: String, in db: borrowing Connection) throws -> [Rule] {
    let name = try rule(named: name)
    return try db.fetch(
      Rule.self,
      """
      SELECT \(columns: Rule.table) FROM rule WHERE name = \(name.rawValue) ORDER BY from_on
      """)
  }

  private func rule(named text: String) throws -> RuleName {
    guard let name = RuleName(rawValue: text) else {
      throw Problem(
        .notFound, "rule.not_found",
        [
          "rule": .text(text),
          "rules": .text(RuleName.allCases.map(\.rawValue).joined(separator: ", ")),
        ])
    }
    return name
  }

  /// `grassroots_min=60%` or `grassroots_min=6000`, joined by `;`: just those the rule has. The
  /// result has ratios in basis points, in the rule's order.
  private func parameters(_ text: String, of name: RuleName) throws -> String {
    var given: [String: Int64] = [:]
    for pair in text.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).folded }
      guard parts.count == 2, name.parameters.contains(parts[0]), given[parts[0]] == nil,
        let value = Int64(parts[1]) ?? (try? BasisPoints(parsing: parts[1]))?.rawValue,
        (0...BasisPoints.whole.rawValue).contains(value)
      else { throw badParameters(text, of: name) }
      given[parts[0]] = value
    }
    guard given.count == name.parameters.count else { throw badParameters(text, of: name) }
    return name.parameters.map { "\($0)=\(given[$0]!)" }.joined(separator: ";")
  }

  private func badParameters(_ text: String, of name: RuleName) -> Problem {
    let names = name.parameters.map { $0 + "=60%" }.joined(separator: ";")
    return Problem(
      .value, "rule.parameters",
      [
        "rule": .text(name.rawValue), "given": .text(text),
        "expected": .text(names.isEmpty ? "–" : names),
      ])
  }
}
