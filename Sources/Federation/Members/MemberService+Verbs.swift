package import Records
package import Storage

/// What may be said of an event beside its day: why, on what paper, and where outside the province.
package struct EventDetails: Equatable, Sendable {
  package var reason: String?
  package var document: String?
  package var outside: String?

  package init(reason: String? = nil, document: String? = nil, outside: String? = nil) {
    self.reason = reason
    self.document = document
    self.outside = outside
  }
}

extension MemberService {
  /// Moves a membership to another union of the province (转接), active or retained as it is.
  package func transfer(
    _ number: String, to code: String, on day: Day, _ details: EventDetails = EventDetails(),
    in db: borrowing Connection
  ) throws -> Entered {
    let target = try db.union(code: code)
    return try happen(.transfer, to: number, on: day, at: target.id, details, in: db)
  }

  /// Keeps the membership without dues and vote (保留会籍).
  package func retain(
    _ number: String, on day: Day, _ details: EventDetails = EventDetails(),
    in db: borrowing Connection
  ) throws -> Entered {
    try happen(.retain, to: number, on: day, at: nil, details, in: db)
  }

  /// Makes a retained member active again (恢复会籍).
  package func restore(
    _ number: String, on day: Day, _ details: EventDetails = EventDetails(),
    in db: borrowing Connection
  ) throws -> Entered {
    try happen(.restore, to: number, on: day, at: nil, details, in: db)
  }

  /// Ends a membership: `leave`, `lapse`, `depart`, `expel` (with a document) or `decease`.
  package func end(
    _ number: String, by change: MembershipChange = .leave, on day: Day,
    _ details: EventDetails = EventDetails(), in db: borrowing Connection
  ) throws -> Entered {
    guard change.isEnding else {
      throw Problem(
        .usage, "member.no_ending", ["event": .choice(list: "event", code: change.rawValue)])
    }
    if change == .expel, details.document == nil {
      throw Problem(.value, "member.expel_needs_document", ["field": .field("document")])
    }
    return try happen(change, to: number, on: day, at: nil, details, in: db)
  }

  /// Begins a new spell after an ended one (重新入会), or brings somebody back from another province.
  package func rejoin(
    _ number: String, at code: String, by change: MembershipChange = .rejoin, on day: Day,
    _ details: EventDetails = EventDetails(), in db: borrowing Connection
  ) throws -> Entered {
    let union = try db.union(code: code)
    return try happen(change, to: number, on: day, at: union.id, details, in: db)
  }

  /// Enters one event. A later one may stand already: what happened in the past may be entered when
  /// the whole history still folds.
  private func happen(
    _ change: MembershipChange, to number: String, on day: Day,
    at target: Identifier<TradeUnion>?, _ details: EventDetails, in db: borrowing Connection
  ) throws -> Entered {
    let person = try db.person(number: number)
    let events = try db.events(of: person.id)
    if events.contains(where: { said(change, day, target, details, by: $0) }) {
      return Entered("member", person.id.rawValue, .unchanged)
    }
    let until = try fold(events.filter { $0.on <= day }, of: person, in: db)
    let union: Identifier<TradeUnion>
    if change.isBeginning, let target {
      union = target
    } else if let present = until.last?.union ?? events.first?.union {
      // Before the first event nothing can happen: the fold says so, and names that event.
      union = present
    } else {
      throw Problem(
        .notFound, "member.no_membership", ["member": .text(person.number), "on": .day(day)])
    }
    let event = MembershipEvent(
      id: try nextEvent(in: db), person: person.id, change: change, on: day, union: union,
      otherUnion: change == .transfer ? target : nil, outside: details.outside,
      reason: details.reason, document: details.document, isProvisional: false, voids: nil)
    try amend(person, Amendment(new: [event]), in: db)
    return Entered("member", person.id.rawValue, .changed)
  }

  /// Whether an event has said so already, as far as details are given.
  private func said(
    _ change: MembershipChange, _ day: Day, _ target: Identifier<TradeUnion>?,
    _ details: EventDetails, by event: MembershipEvent
  ) -> Bool {
    event.change == change && event.on == day && (target == nil || event.unionAfter == target)
      && (details.reason ?? event.reason) == event.reason
      && (details.document ?? event.document) == event.document
      && (details.outside ?? event.outside) == event.outside
  }
}
