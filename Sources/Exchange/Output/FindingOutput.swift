import Federation
import Records
import Tabular

/// Findings of the rules for people and scripts.
struct FindingOutput {
  let words: Words

  init(_ words: Words) { self.words = words }

  /// One finding in one line: how much it weighs, rule, record, figures and ground.
  func line(_ finding: Finding) -> String {
    words.say(
      "table.finding",
      figures: [
        "severity": .choice(list: "severity", code: finding.severity.rawValue),
        "rule": .text(finding.rule.rawValue), "kind": .text(words.kind(finding.subject.kind)),
        "key": .text(finding.subject.key), "message": .text(words.sayWithCitation(finding)),
      ])
  }

  /// Writes findings; a table, which is for eyes, has only those that weigh, each in a line.
  /// The output is still to be closed.
  func write(_ findings: [Finding], _ comparisons: [Finding], to output: Output) throws {
    switch output.form {
    case .table: try output.sink.write(findings.map { line($0) + "\n" }.joined())
    case .json:
      try output.sink.write(JSONValue.array((findings + comparisons).map(json)).render() + "\n")
    case .ndjson:
      try output.sink.write((findings + comparisons).map { json($0).render() + "\n" }.joined())
    case .csv, .xlsx:
      let columns = ["severity", "rule", "kind", "key", "message", "citation", "figures"]
      var writer = try output.writer()
      try writer.write(
        header: words.language == .zh
          ? columns.map { words.label($0, of: "finding") } : columns)
      for finding in findings + comparisons { try writer.write(cells(finding)) }
      try writer.finish()
    }
  }

  private func cells(_ finding: Finding) -> [Cell] {
    let isChinese = words.language == .zh
    let severity = finding.severity.rawValue
    let figures = finding.figures.pairs.map { "\($0.name)=\($0.value.canonical)" }
    return [
      .text(isChinese ? words.choice("severity", severity) : severity),
      .text(finding.rule.rawValue),
      .text(isChinese ? words.kind(finding.subject.kind) : finding.subject.kind),
      .identifier(finding.subject.key), .text(words.say(finding)),
      words.say(finding.citation).map(Cell.text) ?? .empty,
      .text(figures.joined(separator: "; ")),
    ]
  }

  private func json(_ finding: Finding) -> JSONValue {
    .object([
      .init("rule", .text(finding.rule.rawValue)),
      .init("severity", .text(finding.severity.rawValue)),
      .init("kind", .text(finding.subject.kind)), .init("key", .text(finding.subject.key)),
      .init("message", .text(words.say(finding))),
      .init("citation", words.say(finding.citation).map(JSONValue.text) ?? .null),
      .init(
        "figures",
        .object(
          finding.figures.pairs.map { name, value in
            if case .count(let count) = value { return .init(name, .integer(Int64(count))) }
            return .init(name, .text(value.canonical))
          })),
    ])
  }
}

extension Figure {
  /// The figure for scripts: amounts and shares as their text, choices as codes, columns as names.
  fileprivate var canonical: String {
    switch self {
    case .text(let text), .field(let text), .choice(_, let text), .coded(let text, _): text
    case .choices(_, let codes): codes.joined(separator: ";")
    case .count(let count): String(count)
    case .money(let money): money.text
    case .percent(let share): share.text
    case .day(let day): day.text
    }
  }
}
