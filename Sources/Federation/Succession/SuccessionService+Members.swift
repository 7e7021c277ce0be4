import Records
import Storage

extension SuccessionService {
  /// Moves the members, active and retained, by a transfer with the document. However many there
  /// are, three statements do it for each union they go to.
  func handMembers(_ work: HandoverWork, in db: borrowing Connection) throws -> [HandoverCount] {
    let listed = work.members.flatMap(\.people)
    try refuseStrangers(listed, work, in: db)
    try refuseLater(listed, work, in: db)
    var counts: [HandoverCount] = []
    for (target, people) in work.members where target.id != work.source.id {
      counts += try move(people, to: target, work, in: db)
    }
    if let rest = work.rest { counts += try move(nil, to: rest, work, in: db) }
    return counts
  }

  private func move(
    _ people: [Int64]?, to target: TradeUnion, _ work: HandoverWork, in db: borrowing Connection
  ) throws -> [HandoverCount] {
    let chosen: SQL = """
      union_id = \(work.source.id) AND status <> 'ended' \(people.map(Self.among) ?? "")
      """
    var counts: [MembershipStatus: Int] = [:]
    try db.eachRow(
      of: "SELECT status, count(*) FROM membership WHERE \(chosen) GROUP BY status"
    ) { row in counts[try row.next()] = try row.next(Int.self) }
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return [] }
    let first = try db.nextIDs(Int64(total), in: "membership_event")
    try db.run(
      """
      INSERT INTO membership_event
        (id, person_id, event, on_date, union_id, other_union_id, document, provisional)
      SELECT \(first) - 1 + row_number() OVER (ORDER BY id), person_id, 'transfer', \(work.day),
        \(work.source.id), \(target.id), \(work.document), 0
      FROM membership WHERE \(chosen)
      """)
    try db.run(
      """
      UPDATE membership
      SET union_id = \(target.id), joined_union_on = \(work.day), revision = revision + 1
      WHERE \(chosen)
      """)
    return [
      work.count(.members, to: target, counts[.active] ?? 0),
      work.count(.retained, to: target, counts[.retained] ?? 0),
    ].filter { $0.count > 0 }
  }

  private static func among(_ people: [Int64]) -> SQL {
    "AND person_id IN (SELECT value FROM json_each(\(json(people))))"
  }

  static func json(_ ids: [Int64]) -> String {
    "[\(ids.map { String($0) }.joined(separator: ","))]"
  }

  /// Everybody on the list is a member of the union.
  private func refuseStrangers(
    _ listed: [Int64], _ work: HandoverWork, in db: borrowing Connection
  ) throws {
    let strangers = try db.column(
      Identifier<Person>.self,
      """
      SELECT value FROM json_each(\(Self.json(listed))) WHERE value NOT IN (
        SELECT person_id FROM membership WHERE union_id = \(work.source.id) AND status <> 'ended')
      """)
    guard let first = strangers.first, let person = try db.find(Person.self, first) else { return }
    throw Problem(
      .value, "union.not_its_members",
      [
        "code": .text(work.source.code), "member": .text(person.maskedNumber),
        "name": .text(person.maskedName), "count": .count(strangers.count),
      ])
  }

  /// Nothing may have happened in the union after the day to those who leave it then.
  private func refuseLater(
    _ listed: [Int64], _ work: HandoverWork, in db: borrowing Connection
  ) throws {
    let who: SQL = work.rest == nil ? Self.among(listed) : ""
    var later: [(person: Identifier<Person>, change: MembershipChange, on: Day)] = []
    try db.eachRow(
      of: """
        SELECT person_id, event, on_date FROM membership_event e
        WHERE (union_id = \(work.source.id) OR other_union_id = \(work.source.id)) \(who)
          AND on_date > \(work.day) AND voids IS NULL
          AND NOT EXISTS (SELECT 1 FROM membership_event v WHERE v.voids = e.id)
        ORDER BY on_date, id
        """
    ) { row in later.append((try row.next(), try row.next(), try row.next())) }
    guard let first = later.first, let person = try db.find(Person.self, first.person) else {
      return
    }
    throw Problem(
      .value, "union.later_events",
      [
        "code": .text(work.source.code), "on": .day(work.day),
        "member": .text(person.maskedNumber), "name": .text(person.maskedName),
        "event": .choice(list: "event", code: first.change.rawValue), "later": .day(first.on),
        "count": .count(later.count),
      ])
  }
}
