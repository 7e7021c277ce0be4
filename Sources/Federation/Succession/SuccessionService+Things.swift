import Records
import Storage

extension SuccessionService {
  /// The cases that are open on the day (在档), drafts too: to the union named for them, with the
  /// member who heads them, or to the rest.
  func handCases(_ work: inout HandoverWork, in db: borrowing Connection) throws
    -> [HandoverCount]
  {
    var byPerson: [Int64: TradeUnion] = [:]
    for (target, people) in work.members { for person in people { byPerson[person] = target } }
    var tally = HandoverTally()
    let cases = try Case.all(
      where: "union_id = \(work.source.id) AND ifnull(closed_on, '9999-12-31') > \(work.day)",
      in: db
    ).sorted { $0.number < $1.number }
    for old in cases {
      guard
        let target = work.place(old.number) ?? byPerson[old.person.id.rawValue] ?? work.rest,
        target.id != work.source.id
      else { continue }
      var handed = old
      handed.union = Reference(target.id.rawValue)
      try handed.update(from: old, in: db)
      tally.add(target)
    }
    return tally.counts(.cases, of: work)
  }

  /// The employers covered that day, to the union named for them or to the rest.
  func handCoverage(_ work: inout HandoverWork, in db: borrowing Connection) throws
    -> [HandoverCount]
  {
    var tally = HandoverTally()
    let covered = try Coverage.all(
      where: "union_id = \(work.source.id) AND ifnull(to_on, '9999-12-31') > \(work.day)", in: db)
    for old in covered {
      guard let employer = try Employer.load(old.employer.id, in: db),
        let target = work.place(employer.code.text) ?? work.rest
      else { continue }
      guard old.from < work.day else {
        throw later("coverage", work, employer.code.text, old.from)
      }
      var ended = old
      ended.to = work.day
      try ended.update(from: old, in: db)
      tally.add(target)
      let isCovered = try db.value(
        Int64.self,
        """
        SELECT 1 FROM coverage WHERE union_id = \(target.id) AND employer_id = \(old.employer)
          AND from_on < \(old.to ?? .last) AND ifnull(to_on, '9999-12-31') > \(work.day)
        """)
      if isCovered != nil { continue }
      var handed = old
      handed.union = Reference(target.id.rawValue)
      handed.from = work.day
      try handed.insert(in: db)
    }
    return tally.counts(.coverage, of: work)
  }

  /// Receipts of periods from the day on, where nothing is shared out yet; confirmed money stays
  /// what it is and must be reversed first (`fund.confirmed_is_final`).
  func handReceipts(_ work: inout HandoverWork, in db: borrowing Connection) throws
    -> [HandoverCount]
  {
    var tally = HandoverTally()
    let receipts = try db.fetch(
      Receipt.self,
      """
      SELECT \(columns: Receipt.table) FROM receipt
      WHERE union_id = \(work.source.id) AND period_from >= \(work.day) AND status <> 'reversed'
      ORDER BY receipt_number
      """)
    for receipt in receipts {
      guard let target = work.place(receipt.number) ?? work.rest else { continue }
      guard receipt.status == .draft, try db.allocations(of: receipt.id).isEmpty else {
        throw Problem(
          .value, "union.receipt_stands",
          [
            "code": .text(work.source.code), "receipt": .text(receipt.number),
            "period": .text(receipt.period.text), "on": .day(work.day),
          ])
      }
      try db.run(
        """
        UPDATE receipt SET union_id = \(target.id), revision = revision + 1
        WHERE id = \(receipt.id)
        """)
      tally.add(target)
    }
    return tally.counts(.receipts, of: work)
  }

  /// Whoever holds a post in a union that ends holds it until the day.
  func endOfficers(_ work: HandoverWork, in db: borrowing Connection) throws -> [HandoverCount] {
    guard work.isEnding else { return [] }
    let officers = try Officer.all(
      where: "union_id = \(work.source.id) AND ifnull(to_on, '9999-12-31') > \(work.day)", in: db)
    for old in officers {
      guard old.from < work.day else {
        throw later("officer", work, try old.person.entered(in: db).maskedName, old.from)
      }
      var ended = old
      ended.to = work.day
      try ended.update(from: old, in: db)
    }
    return officers.isEmpty ? [] : [work.count(.officers, to: nil, officers.count)]
  }

  /// Something that only began on the day or after it, in a union that ends then.
  func later(_ kind: String, _ work: HandoverWork, _ record: String, _ from: Day) -> Problem {
    Problem(
      .value, "union.begins_later",
      [
        "code": .text(work.source.code), "on": .day(work.day), "kind": .text(kind),
        "record": .text(record), "from": .day(from),
      ])
  }
}
