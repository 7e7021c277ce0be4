import Records
import Storage

extension OfficerService {
  /// What must hold of a term besides the schema.
  func check(
    _ officer: Officer, _ person: Person, _ union: TradeUnion, in db: borrowing Connection
  ) throws {
    try db.checkCode("post", officer.post, on: officer.from)
    try db.checkCode("employment", officer.employment, on: officer.from)
    if let to = officer.to, to <= officer.from {
      throw Problem(
        .value, "period.ends_before_it_begins", ["from": .day(officer.from), "to": .day(to)])
    }
    try union.requireExisting(on: officer.from)
    if let birth = person.birthDate, officer.from < birth {
      throw Problem(
        .value, "person.not_born",
        [
          "name": .text(person.maskedName), "on": .day(officer.from), "birth_date": .day(birth),
        ])
    }
    guard officer.post == Officer.chair else { return }
    for other in try db.chairs(of: union.id) where other.id != officer.id {
      let holder = try db.find(Person.self, other.person)
      let breach = officer.chairBreach(
        name: person.maskedName, beside: other, named: holder?.maskedName ?? "–",
        of: try db.version(of: union.id, on: officer.from).name)
      try desk.judge(breach, on: officer.from, "officer", union.code, in: db)
    }
  }
}
