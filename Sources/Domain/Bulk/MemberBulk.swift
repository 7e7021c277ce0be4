package import Storage

/// Enters new members in bulk, just as `MemberService.enter` would enter them one by one.
///
/// It decides what can be decided without reading the file for each row; of whatever is unusual it
/// says so, and the caller goes the service's way, `aside`. See docs/decisions/0014.
package final class MemberBulk {
  /// What became of a row.
  package enum Outcome: Sendable {
    case added(Int64)
    /// Somebody has the number already, or the schema refuses the person.
    case known
    /// The service must look at it; nothing was written.
    case unusual
  }

  let desk: Desk
  let load: BulkLoad
  private let people: PersonService
  private let unions: [String: PlainMember.Union]
  private let divisions: IssuingDivisions
  private var judgedDivisions: Set<Int> = []
  private var rows: MemberRows
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
    try db.loading(into: tables, passing: ["person"]) { load in
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

  /// Enters a new member.
  package func enter(_ member: PlainMember, in db: borrowing Connection) throws -> Outcome {
    let start = member.joinedUnion?.day ?? member.joined?.day
    if let founded = member.union.founded, let start, start < founded { return .unusual }
    if let on = member.joined?.day ?? member.joinedUnion?.day {
      guard on <= desk.today, on >= member.birth, on > .first else { return .unusual }
    }
    if let joined = member.joined?.day, let since = member.joinedUnion?.day, since < joined {
      return .unusual
    }
    guard try rows.insertPerson(member, next.person, load, in: db) else { return .known }
    try rows.insertMembership(member, next, load, in: db)
    try rows.insertEvent(member, next, load, in: db)
    let person = next.person
    next.advance()
    note(member)
    if !desk.defersDoubles { try judgeAtOnce(person, member, in: db) }
    return .added(person)
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

  /// Doubles of one person, where the indexes tell whether there may be one.
  private func judgeAtOnce(
    _ person: Int64, _ member: PlainMember, in db: borrowing Connection
  ) throws {
    let hasDouble = try db.value(
      Bool.self,
      """
      SELECT EXISTS (SELECT 1 FROM person o WHERE o.phone = p.phone AND o.id <> p.id)
        OR EXISTS (
          SELECT 1 FROM person o
          WHERE o.birth_date = p.birth_date AND o.name = p.name AND o.id <> p.id)
      FROM person p WHERE p.id = \(person)
      """)
    guard hasDouble == true, let entered = try db.find(Person.self, Identifier(rawValue: person))
    else { return }
    let union = try db.enteredUnion(of: entered.id)
    try people.judgePhone(of: entered, entering: union, in: db)
    try people.judgeNameAndBirth(of: entered, entering: union, in: db)
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
