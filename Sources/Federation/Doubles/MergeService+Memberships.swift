import Records
import Storage

extension MergeService {
  /// One spell with the events that make it, and whose it was.
  private struct Chapter {
    let spell: Spell
    var events: [MembershipEvent]
    let isKept: Bool

    /// The day from which another spell may begin; `nil` while it is open, and after a death.
    var end: Day? { events.last?.change == .decease ? nil : spell.to }

    func overlaps(_ other: Chapter) -> Bool {
      (other.end.map { spell.from < $0 } ?? true) && (end.map { other.spell.from <= $0 } ?? true)
    }
  }

  /// Takes the merged record's events back, so that the person counts once on every day, and
  /// enters those spells anew that the kept history leaves room for.
  func takeOverMemberships(
    of gone: Person, into kept: Person, note: String, in db: borrowing Connection
  ) throws {
    let events = try db.events(of: gone.id)
    guard !events.isEmpty else { return }
    let rows = try (kept: db.memberships(of: kept.id), gone: db.memberships(of: gone.id))
    let own = try chapters(of: kept, isKept: true, in: db)
    let fitting = try chapters(of: gone, isKept: false, in: db).filter { chapter in
      !own.contains { chapter.overlaps($0) || $0.overlaps(chapter) }
    }
    let left = rows.gone.count - fitting.count
    if left > 0 {
      desk.note(
        "person.spells_left",
        ["count": .count(left), "number": .text(gone.number), "kept": .text(kept.number)])
    }
    try Member.amend(gone, .init(voided: events), because: note, at: desk, in: db)
    let told = (own + fitting).sorted { $0.spell.from < $1.spell.from }
    try Member.amend(kept, try amendment(told, kept, in: db), because: note, at: desk, in: db)
    try keepCards(kept, rows.kept, rows.gone, in: db)
  }

  private func chapters(of person: Person, isKept: Bool, in db: borrowing Connection) throws
    -> [Chapter]
  {
    let events = try db.events(of: person.id)
    let spells = try Member.fold(events, of: person, at: desk, in: db)
    var parts: [[MembershipEvent]] = []
    for event in events {
      if event.change.isBeginning { parts.append([]) }
      parts[parts.count - 1].append(event)
    }
    return zip(spells, parts).map { Chapter(spell: $0, events: $1, isKept: isKept) }
  }

  /// What must be entered for the chapters to follow each other: the merged one's events, and the
  /// beginnings of the kept one's that are no longer a first joining.
  private func amendment(
    _ chapters: [Chapter], _ kept: Person, in db: borrowing Connection
  ) throws -> Member.Amendment {
    var amendment = Member.Amendment()
    for (index, chapter) in chapters.enumerated() {
      let first = chapter.events[0]
      var change = first.change
      if index == 0, change == .rejoin { change = .join }
      if index > 0, change == .join || change == .opening { change = .rejoin }
      guard !chapter.isKept || change != first.change else { continue }
      // Of a kept spell only what happened on the first day: order within a day is by entry.
      let told = chapter.events.filter { !chapter.isKept || $0.on == first.on }
      if chapter.isKept { amendment.voided += told }
      for event in told {
        var new = MembershipEvent(
          id: try Member.nextEvent(in: db), person: kept.id, change: event.change, on: event.on,
          union: event.union, otherUnion: event.otherUnion, outside: event.outside,
          reason: event.reason, document: event.document, isProvisional: event.isProvisional,
          voids: nil)
        if event.id == first.id { new.change = change }
        amendment.new.append(new)
      }
    }
    return amendment
  }

  /// Card, note and the day a list told stay with the spell they were entered for.
  private func keepCards(
    _ kept: Person, _ own: [Membership], _ gone: [Membership], in db: borrowing Connection
  ) throws {
    let present = try db.memberships(of: kept.id)
    // First all are emptied: an open spell's card is nobody's twice.
    var bare: [Membership] = []
    for row in present {
      var empty = row
      empty.card = nil
      try db.update(empty, from: row)
      bare.append(empty)
    }
    let unplaced = gone.filter { old in !present.contains { $0.from == old.from } }
    for row in bare {
      let source = (own + gone).first { $0.from == row.from && $0.union == row.union }
      var full = row
      full.card = source?.card
      full.note = source?.note
      if let source, let since = source.joinedUnionOn, row.joinedUnionOn == nil {
        full.joinedUnionOn = since
      }
      if row.status != .ended, let other = unplaced.first(where: { $0.status != .ended }) {
        full.card = full.card ?? other.card
        full.note = full.note ?? other.note
        if let card = other.card, card != full.card {
          desk.note(
            "person.card_left", ["card": .text(card), "kept": .text(full.card ?? "–")])
        }
      }
      try db.update(full, from: row)
    }
  }
}
