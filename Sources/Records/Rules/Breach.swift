/// What a rule found wrong: which rule, and with which figures. Pure; it knows no citation.
package struct Breach: Error, Equatable, Sendable {
  package let rule: RuleName
  package let figures: Figures
  /// Which of the rule's sentences says it, where it has more than one.
  package let variant: String?
  /// What is wrong and what would be right; `nil` where `Exchange`'s catalogue still has it.
  package var text: Text?

  /// A breach with its sentences beside the rule.
  package init(_ rule: RuleName, en: Phrase, zh: Phrase) {
    self.rule = rule
    let text = Text(en: en, zh: zh)
    self.text = text
    figures = Figures(text)
    variant = nil
  }

  /// The day that it names as `on`.
  package var day: Day? {
    if case .day(let day)? = figures["on"] { return day }
    if case .day(let day)? = text?.figures.first(where: { $0.name == "on" })?.value { return day }
    return nil
  }

  package init(_ rule: RuleName, _ figures: Figures, variant: String? = nil) {
    self.rule = rule
    self.figures = figures
    self.variant = variant
  }
}
