import Records
import Storage

extension MemberService {
  /// Refuses what a member's row says of union, status and days where the events say otherwise,
  /// and names the verb that changes it.
  func refuseEvents(
    in fields: Fields, _ mode: EntryMode, _ latest: Membership, _ union: TradeUnion,
    _ person: Person, in db: borrowing Connection
  ) throws {
    let status: MembershipStatus? = fields.choice("status") ?? (mode == .add ? .active : nil)
    let joined = fields.day("joined_on")
    let hasLeft = latest.status == .ended
    let isLater =
      joined != latest.joinedOn && latest.to.map { to in joined.map { $0 >= to } ?? false } ?? false
    if hasLeft, status == .active || isLater {
      throw Problem(
        .value, "member.rejoin_instead",
        [
          "member": .text(person.number), "ended_on": latest.to.map(Figure.day) ?? .text("–"),
          "verb": .text("member rejoin"),
        ])
    }
    if union.id != latest.union {
      let present = try db.find(TradeUnion.self, latest.union)?.code ?? "–"
      guard !hasLeft else {
        throw instead("union", .text(present), .text(union.code), "member correct")
      }
      let breach = Breach(
        .oneOpenMembership,
        [
          "event": .choice(list: "event", code: MembershipChange.join.rawValue),
          "on": .day(joined ?? desk.today), "union": .text(union.code),
          "present_union": .text(present), "status": choice(latest.status),
          "since": .day(latest.joinedUnionOn ?? latest.from),
        ])
      throw try violation(breach, of: person, in: db)
    }
    if let status, status != latest.status {
      throw instead(
        "status", choice(latest.status), choice(status), verb(to: status, from: latest.status))
    }
    if let joined, joined != latest.joinedOn {
      throw instead("joined_on", figure(latest.joinedOn), .day(joined), "member correct")
    }
    if let since = fields.day("joined_union_on"), since != latest.joinedUnionOn {
      throw instead("joined_union_on", figure(latest.joinedUnionOn), .day(since), "member correct")
    }
  }

  /// Traits are dated facts as well: a member's row repeats those of today, and sets none.
  func refuseTraits(in fields: Fields, _ person: Person, in db: borrowing Connection) throws {
    guard let given = fields.codes("traits").map({ Set($0).sorted() }) else { return }
    let present = try db.traits(of: person.id).filter { $0.holds(on: desk.today) }.map(\.trait)
    guard given != present else { return }
    throw Problem(
      .value, "member.traits_instead",
      [
        "field": .field("traits"),
        "present": .text(present.isEmpty ? "–" : present.joined(separator: ";")),
        "given": .text(given.joined(separator: ";")), "verb": .text("member edit"),
      ])
  }

  func instead(_ field: String, _ present: Figure, _ given: Figure, _ verb: String) -> Problem {
    Problem(
      .value, "member.event_instead",
      ["field": .field(field), "present": present, "given": given, "verb": .text(verb)])
  }

  func choice(_ status: MembershipStatus) -> Figure {
    .choice(list: "membership_status", code: status.rawValue)
  }

  func verb(to status: MembershipStatus, from present: MembershipStatus) -> String {
    switch (present, status) {
    case (_, .retained): "member retain"
    case (_, .ended): "member leave"
    case (.retained, .active): "member restore"
    case (_, .active): "member rejoin"
    }
  }

  private func figure(_ day: Day?) -> Figure { day.map(Figure.day) ?? .text("–") }
}
