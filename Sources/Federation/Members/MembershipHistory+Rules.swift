package import Records

/// How a person's membership follows from what happened to it.
package enum MembershipHistory {
  /// Where a person stands between two events.
  enum State: Equatable, Sendable {
    case none, active, retained, ended, deceased

    /// `member.event_order`: what can happen to somebody who stands there.
    var allowed: [MembershipChange] {
      Self.told.filter { after($0) != nil }
    }

    /// All changes in the order a refusal names them.
    private static let told: [MembershipChange] = [
      .opening, .join, .rejoin, .arrive, .transfer, .retain, .restore, .leave, .lapse, .expel,
      .depart, .decease,
    ]

    /// Where somebody stands after a change; `nil` where it cannot follow.
    func after(_ change: MembershipChange) -> State? {
      switch (self, change) {
      case (.none, .opening), (.none, .join), (.none, .arrive): .active
      case (.ended, .rejoin), (.ended, .arrive): .active
      case (.active, .transfer), (.retained, .transfer): self
      case (.active, .retain): .retained
      case (.retained, .restore): .active
      case (.active, .decease), (.retained, .decease): .deceased
      case (.active, .leave), (.active, .lapse), (.active, .expel), (.active, .depart),
        (.retained, .leave), (.retained, .lapse), (.retained, .expel), (.retained, .depart):
        .ended
      default: nil
      }
    }

    var isOpen: Bool { self == .active || self == .retained }
  }

  /// The events that are not voided and void nothing, in their order.
  package static func effective(_ all: [MembershipEvent]) -> [MembershipEvent] {
    let voided = Set(all.compactMap(\.voids))
    return all.filter { $0.voids == nil && !voided.contains($0.id) }
      .sorted(by: MembershipEvent.precedes)
  }

  /// The spells that effective events, in their order, make up.
  ///
  /// - Parameter code: a union's code, for the figures of a breach.
  /// - Throws: `member.one_open_membership` where one begins while another is open,
  ///   `member.event_order` where an event cannot follow, or is not at the present union.
  package static func fold(
    _ events: [MembershipEvent], code: (Identifier<TradeUnion>) -> String
  ) throws(Breach) -> [Spell] {
    var spells: [Spell] = []
    var state = State.none
    var before: MembershipEvent?
    for event in events {
      let isElsewhere = state.isOpen && event.union != spells.last?.union
      guard let next = state.after(event.change), !isElsewhere else {
        let later = before == nil ? events.first { $0.change.isBeginning } : nil
        throw breach(of: event, after: before, before: later, state, spells.last, code: code)
      }
      apply(event, to: &spells)
      state = next
      before = event
    }
    return spells
  }

  private static func apply(_ event: MembershipEvent, to spells: inout [Spell]) {
    if event.change.isBeginning {
      let joined = event.change == .opening ? nil : event.on
      spells.append(
        Spell(
          union: event.union, status: .active, from: event.on, to: nil, joinedOn: joined,
          joinedUnionOn: joined, isListed: event.isProvisional))
      return
    }
    let last = spells.count - 1
    switch event.change {
    case .transfer:
      spells[last].union = event.unionAfter
      spells[last].joinedUnionOn = event.on
      spells[last].isListed = false
    case .retain: spells[last].status = .retained
    case .restore: spells[last].status = .active
    default:
      spells[last].status = .ended
      spells[last].to = event.on
    }
  }

  private static func breach(
    of event: MembershipEvent, after before: MembershipEvent?, before later: MembershipEvent?,
    _ state: State, _ spell: Spell?, code: (Identifier<TradeUnion>) -> String
  ) -> Breach {
    let present: Figure = spell.map { .text(code($0.union)) } ?? .text("–")
    let change = Figure.choice(list: "event", code: event.change.rawValue)
    if event.change.isBeginning, state.isOpen, let spell {
      return Breach(
        .oneOpenMembership,
        [
          "event": change, "on": .day(event.on), "union": .text(code(event.union)),
          "present_union": present,
          "status": .choice(list: "membership_status", code: spell.status.rawValue),
          "since": .day(spell.joinedUnionOn ?? spell.from),
        ], variant: event.union == spell.union ? "same" : nil)
    }
    if let later, !event.change.isBeginning {
      return Breach(
        .eventOrder,
        [
          "event": change, "on": .day(event.on), "union": .text(code(event.union)),
          "later": .choice(list: "event", code: later.change.rawValue),
          "later_on": .day(later.on), "later_union": .text(code(later.union)),
        ], variant: "early")
    }
    return Breach(
      .eventOrder,
      [
        "event": change, "on": .day(event.on), "union": .text(code(event.union)),
        "before": before.map { .choice(list: "event", code: $0.change.rawValue) } ?? .text("–"),
        "before_on": before.map { .day($0.on) } ?? .text("–"),
        "status": spell.map { .choice(list: "membership_status", code: $0.status.rawValue) }
          ?? .text("–"),
        "present_union": present,
        "allowed": .choices(list: "event", codes: state.allowed.map(\.rawValue)),
      ], variant: before == nil ? "first" : state == .deceased ? "deceased" : nil)
  }
}
