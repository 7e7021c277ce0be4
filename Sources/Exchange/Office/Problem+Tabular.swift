import Federation
package import Records
package import Tabular

extension Problem {
  /// A failure of a file of rows, in the words of the office.
  package init(tabular error: TabularError) {
    var figures: Figures = [:]
    for (name, text) in error.details.sorted(by: { $0.key < $1.key }) {
      figures[name] = .text(text)
    }
    if let line = error.line { figures["line"] = .count(line) }
    if let column = error.column { figures["column"] = .count(column) }
    self.init(.file, error.name.rawValue, figures)
  }

  /// An error of any of our layers as a problem the office can act on; others pass as they are.
  package static func explaining(_ error: any Error) -> any Error {
    if let tabular = error as? TabularError { return Problem(tabular: tabular) }
    return Problem(file: error) ?? error
  }
}
