import Records
import Storage

extension Connection {
  /// The refusal of adding what is there already, with other values (`identity.unique`).
  ///
  /// - Parameter other: what the value belongs to: a union, a name, a day.
  func alreadyThere(
    _ kind: String, field: String, value: String, other: Figure, on day: Day
  ) throws -> RuleViolation {
    let breach = Breach(
      .identityUnique, ["field": .field(field), "value": .text(value), "other": other])
    return RuleViolation(finding: try finding(breach, on: day, Finding.Subject(kind, value)))
  }
}
