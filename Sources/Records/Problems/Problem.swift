#if DEBUG
  import Storage
#endif

/// Why something the office asked for was not done. Nothing was written.
///
/// A problem carries a name and figures; its words live in `Exchange`'s catalogue under
/// `problem.<name>`. Findings of rules travel as `RuleViolation` instead.
package struct Problem: Error, Equatable {
  /// What sort of thing is wrong; decides the exit code (`cli.md`).
  package enum Kind: String, Sendable {
    case value
    case notFound = "not_found"
    case file
    case conflict
    case permission
    case integrity
    case usage
  }

  package let kind: Kind
  /// A stable dotted name, such as `value.refused` or `union.not_found`.
  package let name: String
  package var figures: Figures
  /// What is wrong, then what would be right; `nil` where `Exchange`'s catalogue still has it.
  package var text: Text?
  /// Why a field's value was not taken, where it was for that.
  package var reason: ValueError?
  /// The field it is about, where there is one.
  package var field: String?

  /// A problem with its sentences beside what can go wrong:
  ///
  ///     throw Problem(.value, "honour.year", en: "…\(year)…", zh: "…\(year)…")
  package init(_ kind: Kind, _ name: String, en: Phrase, zh: Phrase) {
    self.kind = kind
    self.name = name
    let text = Text(en: en, zh: zh)
    self.text = text
    figures = Figures(text)
    heard()
  }

  package init(_ kind: Kind, _ name: String, _ figures: Figures = [:]) {
    self.kind = kind
    self.name = name
    self.figures = figures
    heard()
  }

  private func heard() {
    #if DEBUG
      Heard.note("problem", name, zh: text?.said(in: .zh), en: text?.said(in: .en))
    #endif
  }
}
