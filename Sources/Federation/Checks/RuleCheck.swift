package import Records
package import Storage

/// Every rule over the whole file (`rule check`): what the verbs refuse may still have come by
/// another program, or by a rule's row that was added later. Only reads.
package enum RuleCheck {
  /// What one noun's rules find wrong in the whole file.
  package typealias Check = @Sendable (borrowing Connection) throws -> [Finding]

  /// The checks of every noun.
  package static let checks: [Check] = [
    UnionChecks.all, FundChecks.all, MemberChecks.all, WaitingChecks.all, CaseChecks.all,
    OfficerChecks.all, CardChecks.all,
  ]

  /// - Returns: what is wrong, by rule and record. What a rule only compares is not among it.
  package static func all(in db: borrowing Connection) throws -> [Finding] {
    try everything(in: db).filter { $0.severity != .compare }
  }

  /// What the rules only compare, reported apart.
  package static func comparisons(in db: borrowing Connection) throws -> [Finding] {
    try everything(in: db).filter { $0.severity == .compare }
  }

  fileprivate static func everything(in db: borrowing Connection) throws -> [Finding] {
    var findings: [Finding] = []
    for check in checks { findings += try check(db) }
    return findings
  }
}

/// `gonghui rule check`: silent when every rule holds.
package struct CheckRules: Question {
  package init() {}
  package static var path: [String] { Rule.noun.path }
  package static var name: String { "check" }
  package static var summary: Text {
    Text(en: "Check every rule; silent when all hold.", zh: "检查全部规则；都符合时无输出。")
  }
  package static var form: Form<Self> { Form(fields: []) }

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    try presenter.findings(try RuleCheck.everything(in: db))
  }
}
