import Federation
import Records

/// One thing wrong with one row of a file, as it is told: where, what, why, what would be right.
package struct RowFault: Sendable, Equatable {
  /// The file's line on which the row begins.
  package let line: Int
  /// The column's header as the file has it; `nil` when the row as a whole is at fault.
  package let column: String?
  /// As written; masked when it is personal.
  package let value: String?
  package let reason: String
  /// The text that would be accepted, where that is certain; only for the file given back.
  package let suggestion: String?
  /// The suggestion for the screen; `nil` when it is personal.
  package let shownSuggestion: String?
}

extension Words {
  /// What is wrong with one row, in words: every fault of its form.
  func faults(_ error: any Error, row: SourceFile.Row, of file: SourceFile) -> [RowFault] {
    guard let problems = error as? Problems else { return [fault(error, row: row, of: file)] }
    return problems.all.map { fault($0, row: row, of: file) }
  }

  /// An error of one row in words.
  func fault(_ error: any Error, row: SourceFile.Row, of file: SourceFile) -> RowFault {
    switch error {
    case let problem as FieldProblem:
      let header = file.header.name(of: problem.field)
      return RowFault(
        line: row.line, column: header ?? label(problem.field, of: problem.kind),
        value: problem.value.isEmpty ? nil : problem.shownValue,
        reason: say(problem.reason, withSuggestion: false),
        suggestion: problem.reason.suggestion,
        shownSuggestion: problem.shownReason.suggestion)
    case let violation as RuleViolation:
      return RowFault(
        row, file, Self.field(of: violation, in: file.kind),
        reason: sayWithCitation(violation.finding))
    case let problem as Problem:
      return RowFault(row, file, Self.field(of: problem, row, file.kind), reason: say(problem))
    case let error as ValueError:
      return RowFault(
        row, file, nil, reason: say(error, withSuggestion: false), suggestion: error.suggestion)
    default:
      let problem = Problem(file: error) ?? Problem(.integrity, "file.failed", ["code": .count(0)])
      return RowFault(row, file, nil, reason: say(problem))
    }
  }

  /// The field that a problem names, whose value could not be found, or whose day it refuses.
  private static func field(of problem: Problem, _ row: SourceFile.Row, _ kind: Kind) -> KindField?
  {
    if let field = problem.field.flatMap({ kind.field($0) }) { return field }
    if case .field(let name)? = problem.figures["field"] {
      return kind.field(name.split(separator: ".").last.map(String.init) ?? name)
    }
    guard problem.kind == .notFound else {
      guard case .day(let day)? = problem.figures["on"] else { return nil }
      return kind.fields.first { field in
        row.texts[field.name].map { (try? Day(parsing: $0)) == day } ?? false
      }
    }
    let missing =
      problem.figures.pairs.compactMap { pair -> String? in
        if case .text(let text) = pair.value { text } else { nil }
      }
    return kind.fields.first { field in
      row.texts[field.name].map { missing.contains($0.trimmed) } ?? false
    }
  }

  /// A rule about somebody is broken by the person that the row names.
  private static func field(of violation: RuleViolation, in kind: Kind) -> KindField? {
    ["member", "person"].contains(violation.finding.subject.kind) ? kind.field("id_number") : nil
  }
}

extension RowFault {
  /// A fault of a row in one of its columns, if it is known in which.
  fileprivate init(
    _ row: SourceFile.Row, _ file: SourceFile, _ field: KindField?, reason: String,
    suggestion: String? = nil
  ) {
    let column = field.flatMap { file.header.name(of: $0.name) }
    let text = field.flatMap { row.texts[$0.name]?.trimmed } ?? ""
    self.init(
      line: row.line, column: column,
      value: column == nil || text.isEmpty ? nil : field?.type.shown(text), reason: reason,
      suggestion: suggestion, shownSuggestion: suggestion)
  }
}

extension Header {
  /// The header, as the file has it, of the column that holds a field.
  func name(of field: String) -> String? {
    fields.firstIndex { $0?.name == field }.map { names[$0] }
  }
}
