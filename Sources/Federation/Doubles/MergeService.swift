package import Records
package import Storage

/// What the office does with records that are, or look like, one person's. Each verb runs inside
/// one write.
package struct MergeService {
  let desk: Desk

  package init(_ desk: Desk) {
    self.desk = desk
  }

  /// Brings a record into another of the same person (合并). The other one's number, name and
  /// history govern; what only the merged one has goes over; its number goes on leading there.
  ///
  /// What two people would have to settle is refused, both sides named: `person.merge_…`.
  ///
  /// - Parameters:
  ///   - note: why the merged one's events are taken back, in words.
  ///   - day: when it was decided; today without one.
  package func merge(
    _ number: String, into keptNumber: String, note: String, because reason: String?,
    on day: Day? = nil, in db: borrowing Connection
  ) throws -> Entered {
    let kept = try db.person(number: keptNumber)
    let gone = try db.record(number: number)
    if gone.mergedInto == kept.id { return Entered("person", kept.id.rawValue, .unchanged) }
    guard gone.mergedInto == nil else {
      throw Problem(
        .value, "person.merged_elsewhere",
        ["number": .text(gone.number), "kept": .text(try db.following(gone).number)])
    }
    guard gone.id != kept.id else {
      throw Problem(.value, "person.merge_itself", ["number": .text(kept.number)])
    }
    if let decision = try db.decision(gone.id, kept.id) {
      throw Problem(
        .value, "person.decided_not_same",
        [
          "number": .text(gone.number), "kept": .text(kept.number),
          "on": .day(decision.decidedOn), "reason": .text(decision.reason),
        ])
    }
    if day == nil { try noteDifferences(gone, kept, in: db) }
    try refuseTwoChairs(gone, kept, in: db)
    try refuseTwoFiles(gone, kept, in: db)
    try takeOverMemberships(of: gone, into: kept, note: note, in: db)
    try settleWaiting(of: gone, and: kept, note: note, in: db)
    try takeOverTraits(of: gone, into: kept, in: db)
    try takeOverRows(of: gone, into: kept, in: db)
    try takeOverNumber(of: gone, into: kept, in: db)
    try refuseTwoHouseholds(kept, in: db)
    var ended = gone
    ended.mergedInto = kept.id
    try db.update(ended, from: gone)
    try fillGaps(of: kept, from: gone, in: db)
    try db.insert(
      PersonMerge(
        id: Identifier(rawValue: try db.nextID(in: "person_merge")), kept: kept.id,
        merged: gone.id, on: day ?? desk.today, batch: try db.lastBatchID() + 1, reason: reason))
    return Entered("person", kept.id.rawValue, .changed)
  }

  /// Keeps the decision that two records are two people's: they are not shown as doubles again.
  package func decideNotSame(
    _ number: String, _ otherNumber: String, because reason: String, on day: Day? = nil,
    in db: borrowing Connection
  ) throws -> Entered {
    let (one, two) = (try db.person(number: number), try db.person(number: otherNumber))
    guard one.id != two.id else {
      throw Problem(.value, "person.merge_itself", ["number": .text(one.number)])
    }
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw Problem(.value, "field.missing", ["field": .field("reason")])
    }
    if let old = try db.decision(one.id, two.id) {
      return Entered("duplicate_decision", old.id.rawValue, .unchanged)
    }
    let isInOrder = one.id.rawValue < two.id.rawValue
    let new = DuplicateDecision(
      id: Identifier(rawValue: try db.nextID(in: "duplicate_decision")),
      person: isInOrder ? one.id : two.id, other: isInOrder ? two.id : one.id,
      decidedOn: day ?? desk.today, reason: reason)
    try db.insert(new)
    return Entered("duplicate_decision", new.id.rawValue, .added)
  }

  /// What only the merged record knew of the person.
  private func fillGaps(of kept: Person, from gone: Person, in db: borrowing Connection) throws {
    var filled = kept
    filled.gender = kept.gender ?? gone.gender
    filled.birthDate = kept.birthDate ?? gone.birthDate
    filled.ethnicity = kept.ethnicity ?? gone.ethnicity
    filled.education = kept.education ?? gone.education
    filled.householdType = kept.householdType ?? gone.householdType
    filled.phone = kept.phone ?? gone.phone
    // A kept number may deny the other record's birth or gender: then that was the slip.
    if filled.contradiction() == nil { try db.update(filled, from: kept) }
  }
}

extension Connection {
  /// The record with this number in any form, or with this row number, merged or not. Throws
  /// `person.not_found`.
  package func record(number: String) throws -> Person {
    let person = try person(number: number)
    if let own = try record(storedNumber: number) { return own }
    for type in [nil, IdentityType.other] {
      if let parsed = try? IdentityNumber(parsing: number, type: type, today: .last),
        let own = try record(storedNumber: parsed.text)
      {
        return own
      }
    }
    guard let id = Int64(number), let own = try find(Person.self, Identifier(rawValue: id)) else {
      return person
    }
    return own
  }
}
