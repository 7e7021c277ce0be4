import Records
package import Storage

extension MemberService {
  /// Edits what is no event: personal data, the identity number, card, note, and from today on the
  /// traits.
  package func edit(
    _ number: String, _ fields: Fields, revision: Int64?, in db: borrowing Connection
  ) throws -> Entered {
    let old = try db.person(number: number)
    try db.checkRevision(revision, of: old, "member", old.number)
    let latest = try db.memberships(of: old.id).last
    if let latest { try refuseEvents(in: fields, latest, old, in: db) }
    var (person, effect) = try people.edit(old, fields, in: db)
    if let latest, try takeCard(fields, latest, person, in: db) { effect = .changed }
    if let codes = fields.codes("traits"),
      try traits.set(codes, of: person, from: desk.today, in: db) == .changed
    {
      effect = .changed
    }
    return Entered("member", person.id.rawValue, effect)
  }

  private func refuseEvents(
    in fields: Fields, _ latest: Membership, _ person: Person, in db: borrowing Connection
  ) throws {
    if let code = fields.text("union") {
      let union = try db.union(code: code)
      guard union.id == latest.union else {
        let present = try db.find(TradeUnion.self, latest.union)?.code ?? "–"
        throw instead("union", .text(present), .text(code), "member transfer")
      }
    }
    guard let union = try db.find(TradeUnion.self, latest.union) else { return }
    try refuseEvents(in: fields, .merge, latest, union, person, in: db)
  }
}
