/// What a rule found wrong: which rule, and with which figures. Pure; it knows no citation.
package struct Breach: Error, Equatable, Sendable {
  package let rule: RuleName
  package let figures: Figures
  /// Which of the rule's sentences says it, where it has more than one.
  package let variant: String?

  package init(_ rule: RuleName, _ figures: Figures, variant: String? = nil) {
    self.rule = rule
    self.figures = figures
    self.variant = variant
  }
}
