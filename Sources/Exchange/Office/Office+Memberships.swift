import Federation
import Records
import Storage

extension Office {
  /// Where the memberships that are kept differ from those that the events tell, in words.
  func membershipDifferences(in db: borrowing Connection) throws -> [String] {
    var found: [MembershipCheck.Difference] = []
    try MembershipCheck.run(in: db) { found.append($0) }
    return try found.map { difference in
      let name = try db.recordName(of: RowKey(table: "person", id: difference.person.rawValue))
      var figures: Figures = [
        "member": .text(difference.person.description), "record": .text(name.key),
        "kept": .text(try said(difference.kept, in: db)),
      ]
      guard let told = difference.told else {
        return words.say("table.doctor.events_do_not_follow", figures: figures)
      }
      figures["told"] = .text(try said(told, in: db))
      return words.say("table.doctor.membership", figures: figures)
    }
  }

  private func said(_ spells: [Spell], in db: borrowing Connection) throws -> String {
    let texts = try spells.map { spell in
      let union = try db.find(TradeUnion.self, spell.union)?.code ?? "–"
      let status = words.choice("membership_status", spell.status.rawValue)
      let days = "\(spell.joinedOn?.text ?? "")–\(spell.to?.text ?? "")"
      return "\(union) \(status) \(days)"
    }
    return texts.isEmpty ? "–" : texts.joined(separator: "; ")
  }
}
