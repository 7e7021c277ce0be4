import Federation
import Records
import Storage

extension Office {
  /// Checks the rules about money over the whole file and writes what is wrong, a finding a line.
  ///
  /// - Returns: how many findings weigh, and in words those that are only compared. A table holds
  ///   none of the latter; the other forms have them last, with their severity.
  package func checkFunds(to output: Output) throws -> (findings: Int, comparisons: [String]) {
    let all = try read { db in try FundChecks.all(in: db) }
    let weighing = all.filter { $0.severity != .compare }
    let comparisons = all.filter { $0.severity == .compare }
    let lines = FindingOutput(words)
    try lines.write(weighing, comparisons, to: output)
    try output.close()
    return (weighing.count, comparisons.map(lines.line))
  }
}
