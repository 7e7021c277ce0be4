/// A breach judged by the rule row of its period: how much it weighs and on what ground.
package struct Finding: Equatable, Sendable {
  package let rule: RuleName
  package let severity: Severity
  /// Which record, by kind and number: (`union`, `630000-G001`).
  package let subject: Subject
  package let figures: Figures
  package let citation: Citation
  /// As of the breach.
  package var variant: String?
  /// As of the breach.
  package var text: Text?

  package init(
    rule: RuleName, severity: Severity, subject: Subject, figures: Figures, citation: Citation,
    variant: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.figures = figures
    self.citation = citation
    self.variant = variant
  }

  /// Which record a finding is about, by kind and number.
  package struct Subject: Equatable, Sendable {
    package let kind: String
    package let key: String
    package init(_ kind: String, _ key: String) {
      self.kind = kind
      self.key = key
    }
  }
}

/// Where a rule comes from (依据).
package struct Citation: Equatable, Sendable {
  package let document: String?
  package let article: String?
  package let quote: String?
  /// Whether somebody compared it with the original.
  package let isVerified: Bool
  /// Since when the row holds.
  package let from: Day

  package init(
    document: String?, article: String?, quote: String?, isVerified: Bool, from: Day
  ) {
    self.document = document
    self.article = article
    self.quote = quote
    self.isVerified = isVerified
    self.from = from
  }
}

/// A change the rules of the house forbid. Nothing was written.
package struct RuleViolation: Error, Equatable {
  package let finding: Finding
  package init(finding: Finding) { self.finding = finding }
}
