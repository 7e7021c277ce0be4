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

  package init(_ kind: Kind, _ name: String, _ figures: Figures = [:]) {
    self.kind = kind
    self.name = name
    self.figures = figures
  }
}
