package import Records
package import Storage

/// Enters new members in bulk, just as `Member.enter` would enter them one by one.
///
/// It decides what can be decided without reading the file for each row; of whatever is unusual it
/// says so, and the caller goes the usual way, `aside`. See docs/decisions/0014.
package final class MemberBulk {
  let desk: Desk
  let load: BulkLoad
  private let people: PersonService
  private let unions: [String: PlainMember.Union]
  private let divisions: IssuingDivisions
  private var judgedDivisions: Set<Int> = []
  private let rows: MemberRows
  private var next: NextIDs
  /// The first person's id.
  package let first: Int64
  /// The people before this one were looked at for doubles.
  private var judged: Int64

  private static let tables = ["person", "membership", "membership_event"]
  /// They cost more to keep, row by row, than to make anew. None of the service's lookups needs them
  /// as long as doubles are looked for later.
  private static let indexes = [
    "person_by_name", "person_by_phone", "person_by_birth", "membership_by_union",
    "membership_event_by_union",
  ]

  /// Whether rows can be entered so at all: nobody is refused for being suspected a double.
  package static func isPossible(_ desk: Desk, in db: borrowing Connection) throws -> Bool {
    for rule in [RuleName.samePhone, .sameNameAndBirth]
    where try db.rule(rule, on: desk.today).severity == .block { return false }
    return true
  }

  /// Lends the means to enter about so many rows.
  package static func run(
    _ desk: Desk, about count: Int, in db: borrowing Connection,
    _ body: (MemberBulk) throws -> Void
  ) throws {
    try db.loading(into: tables) { load in
      let bulk = try MemberBulk(desk, load, in: db)
      let present =
        try db.value(
          Int64.self, "SELECT ifnull(max(id) - min(id), 0) FROM membership") ?? 0
      // Below a twentieth, making indexes anew costs more than it saves.
      if Int64(count) * 20 > present {
        try load.setAside(indexes: indexes, in: db)
        desk.defersDoubles = true
      }
      try body(bulk)
    }
  }

  private init(_ desk: Desk, _ load: BulkLoad, in db: borrowing Connection) throws {
    self.desk = desk
    self.load = load
    people = PersonService(desk)
    var unions: [String: PlainMember.Union] = [:]
    try db.eachRow(
      of: "SELECT code, id, founded_on FROM trade_union WHERE dissolved_on IS NULL"
    ) { row in
      let code: String = try row.next()
      unions[code] = PlainMember.Union(id: try row.next(), founded: try row.next())
    }
    self.unions = unions
    divisions = try IssuingDivisions(in: db)
    rows = try MemberRows(in: db)
    next = try NextIDs(in: db)
    first = next.person
    judged = first
  }

  /// A union by its code, if members can join it without further questions.
  package func union(_ code: String) -> PlainMember.Union? { unions[code] }

  /// The person who has a number, if the number is on record.
  package func holder(of number: String, in db: borrowing Connection) throws -> Int64? {
    try db.record(storedNumber: number)?.id.rawValue
  }

  /// Whether a person was added by this import.
  package func isNew(_ person: Int64) -> Bool { (first..<next.person).contains(person) }

  /// Whether a new member can be entered without further questions.
  package func accepts(_ member: PlainMember) -> Bool {
    let start = member.joinedUnion?.day ?? member.joined?.day
    if let founded = member.union.founded, let start, start < founded { return false }
    if let on = member.joined?.day ?? member.joinedUnion?.day {
      guard on <= desk.today, on >= member.birth, on > .first else { return false }
    }
    if let joined = member.joined?.day, let since = member.joinedUnion?.day, since < joined {
      return false
    }
    return true
  }

  /// Enters new members up to one whom the schema refuses: somebody has the number already.
  ///
  /// - Returns: how many went in, and the first one's id; the others' follow.
  package func enter(
    _ members: ArraySlice<PlainMember>, in db: borrowing Connection
  ) throws -> (count: Int, first: Int64) {
    var members = members
    do {
      try load.insert(members.count, into: 0, in: db, each(members, rows.person))
    } catch let refusal as BulkRefusal {
      members = members.prefix(refusal.inserted)
    }
    guard !members.isEmpty else { return (0, next.person) }
    do {
      try load.insert(members.count, into: 1, in: db, each(members, rows.membership))
      try load.insert(members.count, into: 2, in: db, each(members, rows.event))
    } catch let refusal as BulkRefusal {
      throw refusal.reason
    }
    try load.putAwayIfLarge(in: db)
    let first = next.person
    next = next.after(members.count)
    for member in members { note(member) }
    if !desk.defersDoubles { try people.judgeNewDoubles(of: first..<next.person, in: db) }
    return (members.count, first)
  }

  /// The rows of members, one after the other.
  private func each(
    _ members: ArraySlice<PlainMember>,
    _ row: @escaping (PlainMember, NextIDs) -> UnsafeBufferPointer<BulkValue>
  ) -> () -> UnsafeBufferPointer<BulkValue>? {
    let ids = next
    var index = members.startIndex
    return {
      guard index < members.endIndex else { return nil }
      defer { index += 1 }
      return row(members[index], ids.after(index - members.startIndex))
    }
  }

  /// Makes ready for a row that goes by the service.
  ///
  /// - Parameter isKnown: it is about somebody on record, who may be changed, so that what suspects
  ///   the rows before it of being doubles must be found first.
  package func prepare(isKnown: Bool, in db: borrowing Connection) throws {
    if isKnown { try judgeDoubles(in: db) }
  }

  /// Does what the service does for a row.
  package func aside<Result>(
    in db: borrowing Connection, _ body: (borrowing Connection) throws -> Result
  ) throws -> Result {
    try next.giveBack(in: db)
    let result = try load.aside(in: db, body)
    next = try NextIDs(in: db)
    return result
  }

  /// Gives the ids back that were not needed, and looks for doubles.
  package func finish(in db: borrowing Connection) throws {
    try next.giveBack(in: db)
    try judgeDoubles(in: db)
  }

  private func note(_ member: PlainMember) {
    let division = member.number.prefix(6).reduce(0) { $0 * 10 + Int($1) - 0x30 }
    // The import says it once for all who have it.
    if judgedDivisions.insert(division).inserted, !divisions.contains(String(division)) {
      desk.note("id_number.division_unknown", ["division": .text(String(division))])
    }
    guard let on = member.joined?.day ?? member.joinedUnion?.day,
      on.number < member.birth.number + 160_001, let adult = member.birth.adding(months: 16 * 12),
      on < adult
    else { return }
    desk.note("member.under_sixteen", ["on": .day(on), "sixteen_on": .day(adult)])
  }

  /// Doubles of all who were entered since the last time; from here on they are looked for at once.
  private func judgeDoubles(in db: borrowing Connection) throws {
    guard desk.defersDoubles else { return }
    try load.bringBackIndexes(in: db)
    desk.defersDoubles = false
    try people.judgeDoubles(of: judged..<next.person, in: db)
    judged = next.person
  }
}
