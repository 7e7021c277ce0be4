/// What a rule found wrong: which rule, and with which figures. Pure; it knows no citation.
package struct Breach: Error, Equatable, Sendable {
  package let rule: RuleName
  package let figures: Figures

  package init(_ rule: RuleName, _ figures: Figures) {
    self.rule = rule
    self.figures = figures
  }
}
