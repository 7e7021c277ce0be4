/// A small answer, kept: what a verb says of what it wrote. It was read inside the write, and can
/// be presented any number of times.
package struct Answer: Presenter, Sendable, Equatable {
  /// One thing after the other.
  package enum Part: Sendable, Equatable {
    case table(Heading, [[Value]])
    case record(Heading, [Value])
    case line(Text)
    case findings([Finding])
  }
  package private(set) var parts: [Part] = []
  /// What happened, for the line that names the batch.
  package var effect: Effect?
  /// What that happened to: honour, 荣誉.
  package var title = Text(en: "", zh: "")

  package init() {}
  package init(_ effect: Effect, _ title: Text) {
    self.effect = effect
    self.title = title
  }

  package mutating func begin(_ heading: Heading) { parts.append(.table(heading, [])) }
  /// One row of the table that began last.
  package mutating func row(_ values: [Value]) {
    guard case .table(let heading, let rows)? = parts.last else { return }
    parts[parts.count - 1] = .table(heading, rows + [values])
  }
  package mutating func end() {}
  package mutating func record(_ heading: Heading, _ values: [Value]) {
    parts.append(.record(heading, values))
  }
  package mutating func line(_ text: Text) { parts.append(.line(text)) }
  package mutating func findings(_ all: [Finding]) { parts.append(.findings(all)) }

  /// Tells a presenter all of it.
  package func present(to presenter: inout some Presenter) throws {
    for part in parts {
      switch part {
      case .table(let heading, let rows):
        try presenter.begin(heading)
        for row in rows { try presenter.row(row) }
        try presenter.end()
      case .record(let heading, let values): try presenter.record(heading, values)
      case .line(let text): try presenter.line(text)
      case .findings(let all): try presenter.findings(all)
      }
    }
  }
}
