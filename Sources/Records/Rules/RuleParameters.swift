package import Storage

/// The parameters of a rule's row: `name=value;…`, whole numbers, ratios in basis points.
package struct RuleParameters: FieldValue, RawRepresentable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package static var blank: Self { Self(rawValue: "") }
  package static var isOptional: Bool { true }
  package static var type: FieldType { .parameters }

  /// As it was typed; only the rule knows what belongs there (`fitted`).
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    rawValue = try Reader.plain(text)
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    .text(percentages)
  }

  /// The value of a parameter; `nil` where there is none of that name.
  package subscript(name: String) -> Int64? {
    for pair in rawValue.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == name { return Int64(parts[1]) }
    }
    return nil
  }

  /// `grassroots_min=6000` as people say and enter it: `grassroots_min=60%`.
  package var percentages: String {
    rawValue.split(separator: ";").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let points = Int64(parts[1]) else { return String(pair) }
      return "\(parts[0])=\(BasisPoints(rawValue: points).text)"
    }.joined(separator: ";")
  }

  /// What was typed, `grassroots_min=60%` or `grassroots_min=6000`, as it is kept: just the
  /// parameters that the rule has, in its order.
  ///
  /// Throws `rule.parameters`.
  func fitted(to name: RuleName) throws -> RuleParameters {
    var given: [String: Int64] = [:]
    for pair in rawValue.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).folded }
      guard parts.count == 2, name.parameters.contains(parts[0]), given[parts[0]] == nil,
        let value = Int64(parts[1]) ?? (try? BasisPoints(parsing: parts[1]))?.rawValue,
        (0...BasisPoints.whole.rawValue).contains(value)
      else { throw Problem.parameters(rawValue, of: name) }
      given[parts[0]] = value
    }
    guard given.count == name.parameters.count else {
      throw Problem.parameters(rawValue, of: name)
    }
    return RuleParameters(
      rawValue: name.parameters.map { "\($0)=\(given[$0]!)" }.joined(separator: ";"))
  }
}

extension Problem {
  fileprivate static func parameters(_ given: String, of name: RuleName) -> Problem {
    let names = name.parameters.map { $0 + "=60%" }.joined(separator: ";")
    let expected = names.isEmpty ? "–" : names
    return Problem(
      .value, "rule.parameters",
      en: """
        The parameters “\(given, as: "given")” do not fit rule \(name.rawValue, as: "rule"). \
        Expected: \(expected, as: "expected").
        """,
      zh: """
        规则 \(name.rawValue, as: "rule") 的参数“\(given, as: "given")”不对。应为 \
        \(expected, as: "expected")。
        """)
  }
}
