import Records
import Storage

extension PersonService {
  /// Warns of somebody else with this telephone (`person.same_phone`), unless it was decided that
  /// the two are two people.
  func judgePhone(of person: Person, entering union: String?, in db: borrowing Connection) throws {
    guard !desk.defersDoubles, let phone = person.phone else { return }
    let others = try db.fetch(
      Person.self,
      """
      SELECT \(columns: Person.table) FROM person
      WHERE phone = \(phone) AND id <> \(person.id) AND merged_into IS NULL ORDER BY id LIMIT 5
      """)
    for other in others where try db.decision(person.id, other.id) == nil {
      let place = DoublePlace(union: try db.openUnion(of: other.id)?.code, entering: union)
      return try desk.judge(
        person.phoneBreach(other, place), on: desk.today, "person", person.number, in: db)
    }
  }

  /// Warns of somebody else of this name and birth in the same county
  /// (`person.same_name_and_birth`).
  func judgeNameAndBirth(of person: Person, entering union: String?, in db: borrowing Connection)
    throws
  {
    guard !desk.defersDoubles, let birth = person.birthDate else { return }
    let others = try db.fetch(
      Person.self,
      """
      SELECT \(columns: Person.table) FROM person
      WHERE birth_date = \(birth) AND name = \(person.name) AND id <> \(person.id)
        AND merged_into IS NULL ORDER BY id LIMIT 20
      """)
    for other in others {
      let home = try db.openUnion(of: other.id)
      guard try isNear(home, union, in: db) else { continue }
      return try desk.judge(
        person.nameAndBirthBreach(other, DoublePlace(union: home?.code, entering: union)),
        on: desk.today, "person", person.number, in: db)
    }
  }

  /// Whether both unions belong to one county; who is in none may live anywhere.
  func isNear(
    _ home: TradeUnion?, _ code: String?, in db: borrowing Connection
  ) throws -> Bool {
    guard let home, let code, let union = try db.unionIfAny(code: code) else { return true }
    return try db.county(of: home, on: desk.today) == db.county(of: union, on: desk.today)
  }
}

extension Connection {
  /// The union of a person's open membership.
  func openUnion(of person: Identifier<Person>) throws -> TradeUnion? {
    let id = try value(
      Identifier<TradeUnion>.self,
      "SELECT union_id FROM membership WHERE person_id = \(person) AND status <> 'ended'")
    return try id.flatMap { try find(TradeUnion.self, $0) }
  }

  /// The nearest union of county level or above, from a union up.
  fileprivate func county(of union: TradeUnion, on day: Day) throws -> Identifier<TradeUnion>? {
    let high: Set<UnionLevel> = [.county, .prefecture, .province, .national]
    return try chain(from: union, on: day).first { high.contains($0.version.level) }?.union.id
  }
}
