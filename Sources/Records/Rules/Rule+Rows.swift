package import Storage

extension Rule {
  /// A parameter that every row of this rule must have.
  package func required(_ name: String) throws -> Int64 {
    guard let value = parameters[name] else {
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

  /// The rows of a rule, oldest first.
  package static func all(of name: RuleName, in db: borrowing Connection) throws -> [Rule] {
    try all(where: "name = \(name.rawValue)", in: db).sorted { $0.from < $1.from }
  }
}

extension Connection {
  /// The rule's row that holds on a day; `nil` before its first one.
  package func ruleIfAny(_ name: RuleName, on day: Day) throws -> Rule? {
    try Rule.all(
      where: """
        id = (SELECT id FROM rule WHERE name = \(name.rawValue) AND from_on <= \(day)
          ORDER BY from_on DESC LIMIT 1)
        """, in: self
    ).first
  }

  /// The rule's row that holds on a day. Throws `rule.missing`.
  package func rule(_ name: RuleName, on day: Day) throws -> Rule {
    guard let rule = try ruleIfAny(name, on: day) else {
      throw Problem(
        .integrity, "rule.missing",
        en:
          "The rule \(name.rawValue, as: "rule") has no parameters on \(day, as: "on"). Add them with \(doing: "rule", "add").",
        zh:
          "规则 \(name.rawValue, as: "rule") 在 \(day, as: "on") 没有参数。请用 \(doing: "rule", "add") 补上。"
      )
    }
    return rule
  }

  /// The rule's rows that a stretch of time touches: the one of its first day, and each that
  /// starts up to its last day.
  package func rules(_ name: RuleName, from: Day, through last: Day?) throws -> [Rule] {
    let later = try Rule.all(of: name, in: self).filter {
      $0.from > from && $0.from <= (last ?? .last)
    }
    return try [rule(name, on: from)] + later
  }
}
