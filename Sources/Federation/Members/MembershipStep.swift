import Records
import Storage

/// One effective event in a person's history, and where it found and left the person.
struct MembershipStep {
  let event: Identifier<MembershipEvent>
  let person: Identifier<Person>
  let change: MembershipChange
  let on: Day
  let union: Identifier<TradeUnion>
  let otherUnion: Identifier<TradeUnion>?
  let before: MembershipHistory.State
  /// `nil` where the event cannot follow; it then changes nothing.
  let after: MembershipHistory.State?
}

extension Connection {
  /// Lends everybody's effective events to `body`, person by person, each person's in their order.
  func eachStep(_ body: (MembershipStep) throws -> Void) throws {
    // Few events are voided: their ids in memory are quicker than asking at each row.
    let voided = Set(
      try column(
        Int64.self, "SELECT voids FROM membership_event WHERE voids IS NOT NULL"))
    var present: Identifier<Person>?
    var state = MembershipHistory.State.none
    // `+voids` keeps SQLite from the index on `voids`: the one by person already has the order.
    try eachRow(
      of: """
        SELECT id, person_id, event, on_date, union_id, other_union_id FROM membership_event
        WHERE +voids IS NULL ORDER BY person_id, on_date, id
        """
    ) { row in
      let event: Identifier<MembershipEvent> = try row.next()
      if !voided.isEmpty, voided.contains(event.rawValue) { return }
      let person: Identifier<Person> = try row.next()
      if person != present {
        present = person
        state = .none
      }
      let change: MembershipChange = try row.next()
      let step = MembershipStep(
        event: event, person: person, change: change, on: try row.next(), union: try row.next(),
        otherUnion: try row.next(), before: state, after: state.after(change))
      state = step.after ?? state
      try body(step)
    }
  }
}
