package import Records
package import Storage

/// The rules of membership over the whole file: everybody's events fold, into the spells that are
/// kept. Only reads.
package enum MemberChecks {
  /// `member.one_open_membership` and `member.event_order`.
  package static func all(in db: borrowing Connection) throws -> [Finding] {
    var differences: [MembershipCheck.Difference] = []
    try MembershipCheck.run(in: db) { differences.append($0) }
    return try differences.compactMap { difference in
      guard let person = try db.find(Person.self, difference.person) else { return nil }
      let breach = try difference.breach ?? spellBreach(difference, in: db)
      return try db.finding(
        breach, on: day(of: breach, difference),
        Finding.Subject("person", "\(person.maskedName) \(person.maskedNumber)"))
    }
  }

  /// The day of the event that cannot be, else the first of the spells.
  private static func day(of breach: Breach, _ difference: MembershipCheck.Difference) -> Day {
    if case .day(let day)? = breach.figures["on"] { return day }
    return difference.kept.first?.from ?? difference.told?.first?.from ?? .first
  }

  /// The first spell that is kept otherwise than the events tell.
  private static func spellBreach(
    _ difference: MembershipCheck.Difference, in db: borrowing Connection
  ) throws -> Breach {
    let told = difference.told ?? []
    let kept = difference.kept
    let index =
      (0..<max(told.count, kept.count)).first { index in
        index >= told.count || index >= kept.count || told[index] != kept[index]
      } ?? 0
    var figures: Figures = ["spell": .count(index + 1)]
    for (prefix, spells) in [("told", told), ("kept", kept)] {
      let spell = index < spells.count ? spells[index] : nil
      figures["\(prefix)_union"] = .text(
        try spell.flatMap { try db.find(TradeUnion.self, $0.union)?.code } ?? "–")
      figures["\(prefix)_status"] =
        spell.map { .choice(list: "membership_status", code: $0.status.rawValue) } ?? .text("–")
      figures["\(prefix)_from"] = spell.map { .day($0.from) } ?? .text("–")
      figures["\(prefix)_to"] = spell?.to.map { .day($0) } ?? .text("–")
    }
    return Breach(.eventOrder, figures, variant: "spells")
  }
}
