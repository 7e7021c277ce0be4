package import Records
package import Storage

/// The rules of money over the whole file (`fund check`). Only reads.
package enum FundChecks {
  /// Schemes first, then what was allocated by them.
  package static func all(in db: borrowing Connection) throws -> [Finding] {
    try schemes(in: db) + allocations(in: db)
  }

  /// Every scheme against every rule row that it touches.
  static func schemes(in db: borrowing Connection) throws -> [Finding] {
    var findings: [Finding] = []
    for scheme in try db.fetch(
      Scheme.self, "SELECT \(columns: Scheme.table) FROM scheme ORDER BY name")
    {
      for (breach, day) in try db.breaches(of: scheme, try db.shares(of: scheme.id)) {
        findings.append(try db.finding(breach, on: day, Finding.Subject("scheme", scheme.name)))
      }
    }
    return findings
  }

  /// Every contribution that is confirmed without shares, or whose shares are not what its scheme
  /// gives along the tree of its period, or not as final as it is.
  static func allocations(in db: borrowing Connection) throws -> [Finding] {
    var findings: [Finding] = []
    var schemes: [Identifier<Scheme>: (scheme: Scheme, shares: [SchemeShare])] = [:]
    for scheme in try db.fetch(Scheme.self, "SELECT \(columns: Scheme.table) FROM scheme") {
      schemes[scheme.id] = (scheme, try db.shares(of: scheme.id))
    }
    let receipts = try db.fetch(
      Receipt.self,
      """
      SELECT \(columns: Receipt.table) FROM receipt
      WHERE fund = 'contribution' AND status <> 'reversed' ORDER BY union_id, period_from
      """)
    var chain: [ChainLink] = []
    var previous: Receipt?
    for receipt in receipts {
      if previous?.union != receipt.union || previous?.periodFrom != receipt.periodFrom {
        chain = try db.chain(of: receipt)
      }
      previous = receipt
      let allocations = try db.allocations(of: receipt.id)
      if allocations.isEmpty, receipt.status == .draft { continue }
      let scheme =
        try allocations.first?.scheme
        ?? db.schemes(for: chain, on: receipt.periodFrom).first?.scheme.id
      let known = scheme.flatMap { schemes[$0] }
      let breach = receipt.splitBreach(
        expected: known.map {
          Split(of: receipt, by: $0.scheme, $0.shares, along: chain).shares
        } ?? [unshared(receipt)],
        found: try db.shares(in: allocations), scheme: known?.scheme,
        statuses: Dictionary(
          allocations.map { ($0.level, $0.status) }, uniquingKeysWith: { first, _ in first }))
      if let breach {
        findings.append(
          try db.finding(
            breach, on: receipt.periodFrom, Finding.Subject("receipt", receipt.number)))
      }
    }
    return findings
  }

  /// What stands for the shares where no scheme applies: all of it is to be shared yet.
  private static func unshared(_ receipt: Receipt) -> Share {
    Share(
      level: .grassroots, ratio: BasisPoints(rawValue: 0), amount: receipt.collected, union: "–")
  }
}
