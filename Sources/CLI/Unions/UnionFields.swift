import ArgumentParser
import Records

/// What can be said of a union.
struct UnionFields: ParsableArguments {
  @Option(help: .field("union", "name")) var name: String?
  @Option(help: .field("union", "level")) var level: String?
  @Option(help: .field("union", "kind")) var kind: String?
  @Option(help: .field("union", "parent")) var parent: String?
  @Option(help: .field("union", "industrial_parent")) var industrialParent: String?
  @Option(help: .field("union", "division")) var division: String?
  @Option(help: .field("union", "credit_code")) var creditCode: String?
  @Option(help: .field("union", "ownership")) var ownership: String?
  @Option(help: .field("union", "founded_on")) var foundedOn: String?
  @Option(help: .field("union", "dissolved_on")) var dissolvedOn: String?
  @Option(help: .field("union", "note")) var note: String?

  /// By column name; what was not given is absent.
  var texts: [String: String] {
    given([
      "name": name, "level": level, "kind": kind, "parent": parent,
      "industrial_parent": industrialParent, "division": division, "credit_code": creditCode,
      "ownership": ownership, "founded_on": foundedOn, "dissolved_on": dissolvedOn, "note": note,
    ])
  }
}
