import Federation
import Records
import Tabular

extension ReportRun {
  /// A line for each unit, how its members became more or fewer; `nil` where there is one period.
  var sparklines: String? {
    let lines = stocks.filter { one in one.opening != 0 || one.closings.contains { $0 != 0 } }
    guard periods.count > 1, !lines.isEmpty else { return nil }
    let widest = lines.map { DisplayWidth.of($0.name) }.max() ?? 0
    let texts = lines.map { one in
      let blanks = String(repeating: " ", count: widest - DisplayWidth.of(one.name))
      return "\(TerminalText.escaped(one.name))\(blanks)  \(Sparkline.text(one.closings))  "
        + "\(one.opening) → \(one.closings.last ?? one.opening)\n"
    }
    return "\n\(words["table.sparklines"])\n" + texts.joined()
  }
}
