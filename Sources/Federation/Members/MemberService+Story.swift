import Records
package import Storage

extension MemberService {
  /// Everything entered about a person's membership, by day: events, what was taken back as well,
  /// and on each day before them the steps of applications and transfers.
  package func history(_ number: String, in db: borrowing Connection) throws -> [HistoryLine] {
    let person = try db.person(number: number)
    let entries = try steps(of: person, in: db) + events(of: person, in: db)
    var status: MembershipStatus?
    // Counted: what is entered late may have waited beside another.
    var asking = 0
    var moving = 0
    var lines: [HistoryLine] = []
    for entry in entries.sorted(by: Entry.precedes) {
      switch entry.effect {
      case .asks(let waits): asking += waits ? 1 : -1
      case .moves(let waits): moving += waits ? 1 : -1
      case .happens(let change): status = change.status(after: status ?? .ended)
      case .none: break
      }
      guard var line = entry.line else { continue }
      if entry.effect != .none {
        line.standingAfter = MemberStanding(
          status, isApplied: asking > 0, isInTransit: moving > 0)
      }
      lines.append(line)
    }
    return lines
  }

  /// A line with its place in the order, and what it changes. An answer that is told by an event
  /// has no line of its own.
  private struct Entry {
    enum Effect: Equatable {
      case asks(Bool)
      case moves(Bool)
      case happens(MembershipChange)
      case none
    }

    let day: Day
    /// Steps before events, then as they were entered.
    let rank: (Int, Int64, Int)
    let effect: Effect
    let line: HistoryLine?

    static func precedes(_ a: Entry, _ b: Entry) -> Bool {
      (a.day, a.rank.0, a.rank.1, a.rank.2) < (b.day, b.rank.0, b.rank.1, b.rank.2)
    }
  }

  private func events(of person: Person, in db: borrowing Connection) throws -> [Entry] {
    // What was entered for a record that was merged belongs to the same life.
    var all = try db.allEvents(of: person.id)
    for merged in try db.records(mergedInto: person.id) { all += try db.allEvents(of: merged.id) }
    all.sort(by: MembershipEvent.precedes)
    let voiding = all.filter { $0.voids != nil }
    var places: [Identifier<MembershipEvent>: Int] = [:]
    for (index, event) in MembershipHistory.effective(all).enumerated() {
      places[event.id] = index + 1
    }
    return try all.filter { $0.voids == nil }.map { event in
      let place = places[event.id]
      let line = HistoryLine(
        matter: .event(event.change), on: event.on,
        unionCode: try code(event.union, in: db),
        otherUnionCode: try event.otherUnion.map { try code($0, in: db) },
        outside: event.outside, reason: event.reason, document: event.document, place: place,
        voidedBecause: voiding.first { $0.voids == event.id }.map { $0.reason ?? "" })
      return Entry(
        day: event.on, rank: (1, event.id.rawValue, 0),
        effect: place == nil ? .none : .happens(event.change), line: line)
    }
  }

  private func steps(of person: Person, in db: borrowing Connection) throws -> [Entry] {
    var entries: [Entry] = []
    for asked in try db.applications(of: person.id) {
      let code = try code(asked.union, in: db)
      func line(_ step: RegistryStep, _ day: Day, _ reason: String?, _ document: String?)
        -> HistoryLine
      {
        HistoryLine(
          matter: .step(step), on: day, unionCode: code, reason: reason, document: document)
      }
      entries.append(
        Entry(
          day: asked.appliedOn, rank: (0, asked.id.rawValue, 0), effect: .asks(true),
          line: line(.apply, asked.appliedOn, asked.campaign, asked.document)))
      guard let decision = asked.decision, let day = asked.decidedOn else { continue }
      let told: HistoryLine? =
        switch decision {
        case .approved: nil
        case .refused: line(.refuse, day, asked.reason, nil)
        case .withdrawn: line(.withdraw, day, asked.reason, nil)
        }
      entries.append(
        Entry(day: day, rank: (0, asked.id.rawValue, 1), effect: .asks(false), line: told))
    }
    for proposal in try db.proposals(of: person.id) {
      let codes = try codes(of: proposal, in: db)
      func line(_ step: RegistryStep, _ day: Day, _ reason: String?, _ document: String?)
        -> HistoryLine
      {
        HistoryLine(
          matter: .step(step), on: day, unionCode: codes.from, otherUnionCode: codes.to,
          reason: reason, document: document)
      }
      entries.append(
        Entry(
          day: proposal.proposedOn, rank: (0, proposal.id.rawValue, 0), effect: .moves(true),
          line: line(.propose, proposal.proposedOn, proposal.reason, proposal.document)))
      guard let outcome = proposal.outcome, let day = proposal.decidedOn else { continue }
      let told: HistoryLine? =
        switch outcome {
        case .accepted: nil
        case .returned: line(.return, day, proposal.answer, nil)
        case .withdrawn: line(.recall, day, proposal.answer, nil)
        }
      entries.append(
        Entry(day: day, rank: (0, proposal.id.rawValue, 1), effect: .moves(false), line: told))
    }
    return entries
  }

  private func code(_ union: Identifier<TradeUnion>, in db: borrowing Connection) throws -> String {
    try db.find(TradeUnion.self, union)?.code ?? "–"
  }
}
