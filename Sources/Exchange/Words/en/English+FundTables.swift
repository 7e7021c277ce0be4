extension English {
  /// What the verbs of funds and rules say.
  static let fundTableTexts = """
    table.sum: total
    table.split.redirected: the {level} share goes to {union} {name}: no union of that level \
    stands above the payer
    table.fund.allocated: Allocated; receipts: {count} (batch {batch}).
    table.fund.confirmed: Confirmed; receipts: {count} (batch {batch}).
    table.scheme.added: Scheme added (batch {batch}).
    table.finding: [{severity}] {rule} {kind} {key}: {message}
    table.findings: Findings: {count}
    table.fund.rehearsed: Rehearsed; nothing was written.
    """
}
