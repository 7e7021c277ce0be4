import Domain

/// One thing wrong with one row of a file, as it is told: where, what, why, what would be right.
package struct RowFault: Sendable, Equatable {
  /// The file's line on which the row begins.
  package let line: Int
  /// The column's header as the file has it; `nil` when the row as a whole is at fault.
  package let column: String?
  /// As written; masked when it is personal.
  package let value: String?
  package let reason: String
  /// The text that would be accepted, where that is certain.
  package let suggestion: String?
}

extension Words {
  /// An error of one row in words.
  func fault(_ error: any Error, line: Int, header: Header) -> RowFault {
    switch error {
    case let problem as FieldProblem:
      let index = header.fields.firstIndex { $0?.name == problem.field }
      return RowFault(
        line: line,
        column: index.map { header.names[$0] } ?? label(problem.field, of: problem.kind),
        value: problem.value.isEmpty ? nil : problem.shownValue,
        reason: say(problem.reason, withSuggestion: false),
        suggestion: problem.reason.suggestion)
    case let violation as RuleViolation:
      return RowFault(
        line: line, column: nil, value: nil, reason: sayWithCitation(violation.finding),
        suggestion: nil)
    case let problem as Problem:
      return RowFault(line: line, column: nil, value: nil, reason: say(problem), suggestion: nil)
    case let error as ValueError:
      return RowFault(
        line: line, column: nil, value: nil, reason: say(error, withSuggestion: false),
        suggestion: error.suggestion)
    default:
      return RowFault(
        line: line, column: nil, value: nil, reason: self["problem.row.refused"], suggestion: nil)
    }
  }
}
