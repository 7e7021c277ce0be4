package import Storage

extension Rule {
  /// A parameter that every row of this rule must have.
  package func required(_ name: String) throws -> Int64 {
    guard let value = parameter(name) else {
      throw Problem(
        .integrity, "rule.parameter_missing",
        en:
          "The row of rule \(self.name, as: "rule") from \(from, as: "from") lacks parameter \(name, as: "parameter"); the database is damaged. Run doctor --deep.",
        zh:
          "规则 \(self.name, as: "rule") 自 \(from, as: "from") 的一行缺少参数 \(name, as: "parameter")，数据库已损坏。请运行 doctor --deep。"
      )
    }
    return value
  }
}

extension Connection {
  /// The rule's rows that a stretch of time touches: the one of its first day, and each that
  /// starts up to its last day.
  package func rules(_ name: RuleName, from: Day, through last: Day?) throws -> [Rule] {
    let later = try fetch(
      Rule.self,
      """
      SELECT \(columns: Rule.table) FROM rule
      WHERE name = \(name.rawValue) AND from_on > \(from) AND from_on <= \(last ?? .last)
      ORDER BY from_on
      """)
    return try [rule(name, on: from)] + later
  }
}
