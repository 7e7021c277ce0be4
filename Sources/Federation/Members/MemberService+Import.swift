import Records
package import Storage

extension MemberService {
  /// All rows of one person in a file of the `event` kind.
  ///
  /// Rows that are known change nothing. Rows that begin with a first joining are the person's
  /// whole history: what a member list had said provisionally is voided where they do not repeat
  /// it. Then the whole history must fold, and the spells follow.
  ///
  /// - Returns: what each row did, in the rows' order.
  package func enter(group rows: [Fields], in db: borrowing Connection) throws -> [Entered] {
    guard let first = rows.first else { return [] }
    let person = try db.person(number: first.personNumber())
    let known = try db.events(of: person.id)
    let isUndated = rows.contains {
      $0.choice("event") == MembershipChange.opening && $0.day("on") == nil
    }
    var amendment = Amendment(isRetelling: true)
    var repeated: Set<Identifier<MembershipEvent>> = []
    var entered: [Entered] = []
    for row in rows {
      let event = try self.event(row, of: person, isUndated: isUndated, in: db)
      // What a list said is told anew where the day had something before it: order is by entry.
      let isPreceded = amendment.new.contains { $0.on == event.on }
      // Each known event answers one row: the same may have happened twice on a day.
      if let old = known.first(where: {
        $0.tells(event) && !(isPreceded && $0.isProvisional) && !repeated.contains($0.id)
      }) {
        repeated.insert(old.id)
        entered.append(Entered("event", old.id.rawValue, .unchanged))
      } else {
        let new = try renumbered(event, in: db)
        amendment.new.append(new)
        entered.append(Entered("event", new.id.rawValue, .added))
      }
    }
    if !amendment.new.isEmpty {
      let told = known.filter { repeated.contains($0.id) } + amendment.new
      if let start = told.min(by: MembershipEvent.precedes), start.change.isBeginning,
        start.change != .rejoin
      {
        amendment.voided = known.filter { $0.isProvisional && !repeated.contains($0.id) }
        try refuseElsewhere(amendment.voided, told: told, of: person, in: db)
      }
      amendment.isRetelling = known.contains(where: \.isProvisional)
      try amend(person, amendment, in: db)
    }
    return entered
  }

  /// A history that never comes to the union on record is another's, or a move that has its verb.
  private func refuseElsewhere(
    _ voided: [MembershipEvent], told: [MembershipEvent], of person: Person,
    in db: borrowing Connection
  ) throws {
    let unions = Set(told.flatMap { [$0.union, $0.otherUnion].compactMap(\.self) })
    guard let elsewhere = voided.first(where: { !unions.contains($0.union) }) else { return }
    let codes = try unions.compactMap { try db.find(TradeUnion.self, $0)?.code }.sorted()
    throw Problem(
      .value, "member.history_elsewhere",
      [
        "member": .text(person.number),
        "present": .text(try db.find(TradeUnion.self, elsewhere.union)?.code ?? "–"),
        "given": .text(codes.joined(separator: ", ")),
      ])
  }

  /// The event that a row tells, without a number of its own yet.
  private func event(
    _ row: Fields, of person: Person, isUndated: Bool, in db: borrowing Connection
  ) throws -> MembershipEvent {
    // Where the beginning has no day, a list's later events may have none either.
    let day = row.day("on") ?? (isUndated ? .first : nil)
    guard let day else { throw Problem(.value, "field.missing", ["field": .field("on")]) }
    var event = MembershipEvent(
      id: Identifier(rawValue: 0), person: person.id,
      change: try row.required("event", Fields.choice), on: day,
      union: try db.union(code: row.required("union", Fields.text)).id, otherUnion: nil,
      outside: nil, reason: nil, document: nil, isProvisional: false, voids: nil)
    try fill(&event, row, in: db)
    return event
  }
}
