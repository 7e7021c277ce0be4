import Records
package import Storage

extension Federation {
  /// Takes back what a batch did, record by record (撤销).
  ///
  /// Throws `RuleViolation`, and takes nothing back, where the file would then break a rule that
  /// it keeps now: a case reopened beside another of the household, say.
  ///
  /// - Parameter answer: as in `Store.write`.
  package func undo(
    batch: Int64, _ order: Order,
    answer: (UndoOutcome, borrowing Connection) throws -> Void = { _, _ in }
  ) throws -> Written<UndoOutcome> {
    var known: [Finding] = []
    return try store.undo(
      batch: batch, order: order, map: .federation,
      before: { db in known = try RuleCheck.all(in: db) },
      after: { db in
        let broken = try RuleCheck.all(in: db).first {
          $0.severity == .block && !known.contains($0)
        }
        if let broken { throw RuleViolation(finding: broken) }
      }, answer: answer)
  }
}
