package import Records
package import Storage

// What happens to a membership: one verb for each event that the office enters.

/// What is said of every event: whose membership, on which day, why, on what paper.
package struct Happening: Sendable {
  var person = Reference<Person>.blank
  var on = Day.blank
  var reason: String?
  var document: String?

  static let form = Form<Happening> {
    Reference<Person>.member(\.person)
    Field(\.on, "on", en: "Date of change", zh: "变动日期").day()
    Field(\.reason, "reason", en: "Reason", zh: "原因").option("why")
    Field(\.document, "document", en: "Document", zh: "依据文件")
  }

  /// Enters one event, and tells how the membership stands then.
  func enter(
    _ change: MembershipChange, union target: Identifier<TradeUnion>? = nil,
    outside: String? = nil, at desk: Desk, in db: borrowing Connection
  ) throws -> Answer {
    let person = try person.found(in: db)
    let details = EventDetails(reason: reason, document: document, outside: outside)
    let effect = try Member.happen(
      change, to: person, on: on, at: target, details, at: desk, in: db)
    return try Member.told(person, effect, at: desk, in: db)
  }
}

/// What may be said of an event beside its day: why, on what paper, and where outside the province.
struct EventDetails: Equatable {
  var reason: String?
  var document: String?
  var outside: String?
}

/// A verb that enters an event of which nothing else is asked.
package protocol PlainEventVerb: Verb {
  static var change: MembershipChange { get }
  var happening: Happening { get set }
}

extension PlainEventVerb {
  package static var path: [String] { ["member"] }
  package static var name: String { change.rawValue }
  package static var form: Form<Self> { Happening.form.held(by: \.happening) }
  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    try happening.enter(Self.change, at: desk, in: db)
  }
}

/// Keeps the membership without dues and vote (保留会籍).
package struct RetainMember: PlainEventVerb {
  package var happening = Happening()
  package init() {}
  package static let change = MembershipChange.retain
  package static let summary = Text(en: "Retain a membership.", zh: "保留会籍。")
}

/// Makes a retained member active again (恢复会籍).
package struct RestoreMember: PlainEventVerb {
  package var happening = Happening()
  package init() {}
  package static let change = MembershipChange.restore
  package static let summary = Text(en: "Restore a membership.", zh: "恢复会籍。")
}

/// Ends a membership by death.
package struct DeceaseMember: PlainEventVerb {
  package var happening = Happening()
  package init() {}
  package static let change = MembershipChange.decease
  package static let summary = Text(en: "Record a death.", zh: "登记死亡。")
}

/// Ends a membership against the member's will (开除会籍), which takes a document.
package struct ExpelMember: PlainEventVerb {
  package var happening = Happening()
  package init() {}
  package static let change = MembershipChange.expel
  package static let summary = Text(en: "Expel a member.", zh: "开除会籍。")

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    guard happening.document != nil else {
      throw Problem(
        .value, "member.expel_needs_document", en: "An expulsion needs Document.",
        zh: "开除会籍须填写依据文件。")
    }
    return try happening.enter(.expel, at: desk, in: db)
  }
}

/// Ends a membership (退会), by itself (自动退会), or for another province (转出省外).
package struct LeaveMember: Verb {
  private var happening = Happening()
  private var lapse = false
  private var outside: String?
  package init() {}
  package static let path = ["member"]
  package static let name = "leave"
  package static let summary = Text(en: "Record a leaving.", zh: "退会。")
  package static let form =
    Happening.form.held(by: \LeaveMember.happening)
    + Form {
      Field(\.lapse, "lapse", en: "Lapse", zh: "自动退会")
        .hint(en: "a lapse: nobody asked to leave", zh: "自动退会")
      Field(\.outside, "outside", en: "Organisation outside the province", zh: "省外单位")
        .option("to_outside")
        .hint(en: "departs to this unit outside the province", zh: "转往省外这个单位")
    }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    guard !lapse || outside == nil else {
      throw Problem(.usage, "usage.either", ["options": .text("--lapse, --to-outside")])
    }
    return try happening.enter(
      outside != nil ? .depart : lapse ? .lapse : .leave, outside: outside, at: desk, in: db)
  }
}

/// Begins a new spell after an ended one (重新入会), or brings somebody back from another province.
package struct RejoinMember: Verb {
  private var happening = Happening()
  private var union = Reference<TradeUnion>.blank
  private var outside: String?
  package init() {}
  package static let path = ["member"]
  package static let name = "rejoin"
  package static let summary = Text(en: "Record a rejoining.", zh: "重新入会。")
  package static let form =
    Happening.form.held(by: \RejoinMember.happening)
    + Form {
      Field(\.union, "union", en: "Union code", zh: "所属工会编码")
      Field(\.outside, "outside", en: "Organisation outside the province", zh: "省外单位")
        .option("from_outside")
        .hint(en: "arrives from this unit outside the province", zh: "从省外这个单位转入")
    }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    try happening.enter(
      outside == nil ? .rejoin : .arrive, union: Identifier(rawValue: union.id),
      outside: outside, at: desk, in: db)
  }
}

/// Moves a membership to another union of the province (转接), active or retained as it is; or only
/// proposes it, until the other union receives the member.
package struct TransferMember: Verb {
  private var happening = Happening()
  private var to = Reference<TradeUnion>.blank
  private var propose = false
  package init() {}
  package static let path = ["member"]
  package static let name = "transfer"
  package static let summary = Text(en: "Transfer to another union.", zh: "转接到另一工会。")
  package static let examples = [
    "member transfer @id.txt --to G2 --on 2017-04-01",
    "member transfer @id.txt --to G2 --on 2017-04-01 --propose", "member waiting --union G2",
    "member receive @id.txt --on 2017-04-10",
    "member return @id.txt --why 介绍信未盖章 --on 2017-04-10",
  ]
  package static let form =
    Happening.form.held(by: \TransferMember.happening)
    + Form {
      Field(\.to, "to", en: "To union", zh: "转入工会编码")
        .hint(en: "the union to go to", zh: "转入的工会")
      Field(\.propose, "propose", en: "Propose", zh: "提出转接").hint(
        en:
          "only propose it: the member counts here until the other union receives (member receive)",
        zh: "只提出转接，待对方工会接收（member receive）；此前仍计在原工会")
    }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let target = Identifier<TradeUnion>(rawValue: to.id)
    guard propose else {
      return try happening.enter(.transfer, union: target, at: desk, in: db)
    }
    let person = try happening.person.found(in: db)
    let details = EventDetails(reason: happening.reason, document: happening.document)
    let effect = try Member.propose(
      person, to: target, on: happening.on, details, at: desk, in: db)
    return try Member.told(person, effect, at: desk, in: db)
  }
}

extension Member {
  /// Enters one event. A later one may stand already: what happened in the past may be entered when
  /// the whole history still folds.
  static func happen(
    _ change: MembershipChange, to person: Person, on day: Day,
    at target: Identifier<TradeUnion>?, _ details: EventDetails, at desk: Desk,
    in db: borrowing Connection
  ) throws -> Effect {
    let events = try db.events(of: person.id)
    if events.contains(where: { said(change, day, target, details, by: $0) }) {
      return .unchanged
    }
    let until = try fold(events.filter { $0.on <= day }, of: person, at: desk, in: db)
    let union: Identifier<TradeUnion>
    if change.isBeginning, let target {
      union = target
    } else if let present = until.last?.union ?? events.first?.union {
      // Before the first event nothing can happen: the fold says so, and names that event.
      union = present
    } else {
      throw Problem(
        .notFound, "member.no_membership",
        en:
          "Member \(person.number, as: "member") has no membership on \(day, as: "on"). Let them join first.",
        zh: "会员 \(person.number, as: "member") 在 \(day, as: "on") 没有会籍。请先办理入会。")
    }
    let event = MembershipEvent(
      id: try nextEvent(in: db), person: person.id, change: change, on: day, union: union,
      otherUnion: change == .transfer ? target : nil, outside: details.outside,
      reason: details.reason, document: details.document, isProvisional: false, voids: nil)
    try amend(person, Amendment(new: [event]), at: desk, in: db)
    return .changed
  }

  /// Whether an event has said so already, as far as details are given.
  private static func said(
    _ change: MembershipChange, _ day: Day, _ target: Identifier<TradeUnion>?,
    _ details: EventDetails, by event: MembershipEvent
  ) -> Bool {
    event.change == change && event.on == day && (target == nil || event.unionAfter == target)
      && (details.reason ?? event.reason) == event.reason
      && (details.document ?? event.document) == event.document
      && (details.outside ?? event.outside) == event.outside
  }
}
