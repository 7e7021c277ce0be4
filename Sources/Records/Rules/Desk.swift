package import Storage

/// What the verbs work with beside the file: which day it is, and the warnings they gather.
package final class Desk {
  package let today: Day
  /// The day the records are looked at (`--as-of`).
  package var asOf: Day
  /// `SELECT code` of a union and all below it on a day; the federation knows how.
  package var unionsUnder: @Sendable (String, Day, borrowing Connection) throws -> SQL = {
    _, _, _ in
    "SELECT NULL"
  }
  /// Why it is done, as the journal says it; `nil` where nobody says.
  package var reason: String?
  package private(set) var warnings: [Finding] = []
  /// Notes on values that are right but unusual, such as an unknown division: `value.<name>`.
  package private(set) var notes: [(name: String, figures: Figures)] = []

  /// Suspected doubles are looked for when all are entered, not person by person.
  package var defersDoubles = false

  private let shared: Reader

  package init(today: Day) {
    self.today = today
    asOf = today
    shared = Reader(today: today)
  }

  /// Reads one form after the other, and looks up only once what they have in common.
  package func reader() -> Reader {
    shared.day = today
    shared.identityType = nil
    return shared
  }

  /// `SELECT code` of a union and all below it, on the day that is looked at.
  package func codesUnder(_ code: String, _ db: borrowing Connection) throws -> SQL {
    try unionsUnder(code, asOf, db)
  }

  package func note(_ name: String, _ figures: Figures) { notes.append((name, figures)) }

  /// Takes warnings back whose rows were not written after all.
  package func withdraw(warningsAfter count: Int) { warnings.removeSubrange(count...) }

  /// Judges a breach by the rule's row of the day it concerns: refuses, warns, or lets it pass.
  package func judge(
    _ breach: Breach?, on day: Day, _ kind: String, _ key: String, in db: borrowing Connection
  ) throws {
    guard let breach else { return }
    let finding = try db.finding(breach, on: day, Finding.Subject(kind, key))
    switch finding.severity {
    case .block: throw RuleViolation(finding: finding)
    case .warn: warnings.append(finding)
    case .compare: break
    }
  }
}

extension Connection {
  /// A breach with the severity and citation of its rule's row on a day.
  package func finding(_ breach: Breach, on day: Day, _ subject: Finding.Subject) throws -> Finding
  {
    let rule = try rule(breach.rule, on: day)
    var finding = Finding(
      rule: breach.rule, severity: rule.severity, subject: subject, figures: breach.figures,
      citation: rule.citation, variant: breach.variant)
    finding.text = breach.text
    #if DEBUG
      Heard.note(
        "rule", breach.rule.rawValue, zh: breach.text?.said(in: .zh), en: breach.text?.said(in: .en)
      )
    #endif
    return finding
  }
}
