import Records
import Tabular

/// The progress of long work in words, on a terminal only.
package final class ProgressLine {
  private let progress: Progress

  package init(total: Int?, isQuiet: Bool, usesColor: Bool) {
    progress = Progress(total: total, isQuiet: isQuiet, usesColor: usesColor) { state in
      let rate = "\(state.done)\(state.total.map { "/\($0)" } ?? "")  \(state.rate)/s"
      return rate + (state.secondsLeft.map { "  \($0) s" } ?? "")
    }
  }

  package func advance(by units: Int) { progress.advance(by: units) }
  package func erase() { progress.erase() }
}
