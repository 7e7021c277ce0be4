package import Records
package import Storage

/// Which event of a member is meant.
package enum EventReference: Equatable, Sendable {
  /// Its place among the events that hold, 1 being the first, as `member history` counts them.
  case place(Int)
  case happening(MembershipChange, on: Day)
}

extension MemberService {
  /// Takes an event back (更正) and, where `mended` is given, enters it anew with those values.
  ///
  /// - Parameter mended: of the `event` kind; what is not given stays as it was.
  package func correct(
    _ number: String, _ reference: EventReference, mended: Fields?, because reason: String?,
    in db: borrowing Connection
  ) throws -> Entered {
    let person = try db.person(number: number)
    let wrong = try event(reference, of: person, in: db)
    var amendment = Amendment(voided: [wrong])
    if let mended {
      var event = wrong
      try fill(&event, mended, in: db)
      if event == wrong { return Entered("member", person.id.rawValue, .unchanged) }
      amendment.new = [try renumbered(event, in: db)]
    }
    try amend(person, amendment, because: reason, in: db)
    return Entered("member", person.id.rawValue, .changed)
  }

  private func event(
    _ reference: EventReference, of person: Person, in db: borrowing Connection
  ) throws -> MembershipEvent {
    let events = try db.events(of: person.id)
    let found: [MembershipEvent]
    switch reference {
    case .place(let place): found = events.indices.contains(place - 1) ? [events[place - 1]] : []
    case .happening(let change, let day):
      found = events.filter { $0.change == change && $0.on == day }
    }
    guard let event = found.first, found.count == 1 else {
      var asked = Figure.text("–")
      if case .happening(let change, _) = reference {
        asked = .choice(list: "event", code: change.rawValue)
      }
      if case .place(let place) = reference { asked = .count(place) }
      throw Problem(
        .notFound, found.isEmpty ? "member.no_such_event" : "member.several_such_events",
        ["member": .text(person.number), "event": asked, "count": .count(events.count)])
    }
    return event
  }

  /// The same event under a new number, as said by somebody and no longer by a list.
  func renumbered(_ event: MembershipEvent, in db: borrowing Connection) throws
    -> MembershipEvent
  {
    MembershipEvent(
      id: try nextEvent(in: db), person: event.person, change: event.change, on: event.on,
      union: event.union, otherUnion: event.otherUnion, outside: event.outside,
      reason: event.reason, document: event.document, isProvisional: false, voids: nil)
  }

  /// Puts the given values of the `event` kind over an event's.
  func fill(_ event: inout MembershipEvent, _ fields: Fields, in db: borrowing Connection) throws {
    try fields.update(&event.change, "event", Fields.choice)
    if let on = fields.day("on") { event.on = on }
    if let code = fields.text("union") { event.union = try db.union(code: code).id }
    if let code = fields.text("other_union") {
      event.otherUnion = try db.union(code: code).id
    } else if fields.isCleared("other_union") || event.change != .transfer {
      event.otherUnion = nil
    }
    fields.update(&event.outside, "outside", Fields.text)
    fields.update(&event.reason, "reason", Fields.text)
    fields.update(&event.document, "document", Fields.text)
    guard (event.change == .transfer) == (event.otherUnion != nil) else {
      throw Problem(
        .value, "member.other_union_of_transfers",
        [
          "field": .field("other_union"),
          "event": .choice(list: "event", code: event.change.rawValue),
        ])
    }
  }
}
