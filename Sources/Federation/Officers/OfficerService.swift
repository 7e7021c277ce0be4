package import Records
package import Storage

/// What the office does with officers. Each verb runs inside one write.
package struct OfficerService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Appoints somebody (任职), or takes over what is given of a term already there: known by
  /// person, union, post and first day.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    var personal = Fields()
    personal["id_number"] = fields["id_number"]
    personal["name"] = fields["name"]
    let person = try PersonService(desk).findOrEnter(personal, in: db).person
    let union = try db.union(code: try fields.required("union", Fields.text))
    let post = try fields.required("post", Fields.text)
    let from = try fields.required("from", Fields.day)
    let terms = try db.terms(of: person.id, union.id, post)
    if let old = terms.first(where: { $0.from == from }) {
      var new = old
      try takeOver(fields, into: &new)
      if let to = fields.day("to"), to != old.to {
        throw Problem(
          .value, old.to == nil ? "officer.end_instead" : "officer.edit_instead",
          [
            "name": .text(person.maskedName), "union": .text(union.code),
            "post": .choice(list: "post", code: post), "given": .day(to),
            "present": old.to.map(Figure.day) ?? .text("–"),
          ])
      }
      let isChanged = try save(new, from: old, person, union, in: db)
      if mode == .add, isChanged { throw taken(old, person, union) }
      return Entered("officer", old.id.rawValue, isChanged ? .changed : .unchanged)
    }
    var officer = Officer(
      id: Identifier(rawValue: try db.nextID(in: "officer")), person: person.id, union: union.id,
      post: post, employment: try fields.required("employment", Fields.text), from: from,
      to: fields.day("to"), partyPost: nil, note: nil)
    try takeOver(fields, into: &officer)
    if let other = terms.first(where: officer.overlaps) { throw taken(other, person, union) }
    try check(officer, person, union, in: db)
    try db.insert(officer)
    return Entered("officer", officer.id.rawValue, .added)
  }

  /// Edits a term, a wrong last day included.
  ///
  /// - Parameters:
  ///   - number: the person's identity number, or the term's own number.
  ///   - union: may be left out of somebody who serves in one union.
  ///   - post: may be left out of somebody who has one post there.
  ///   - from: tells terms of the same post apart; the latest one without it.
  package func edit(
    _ number: String, union code: String?, post: String?, from: Day?, _ fields: Fields,
    revision: Int64?, in db: borrowing Connection
  ) throws -> Entered {
    let (old, person, union) = try db.term(number, code, post) { from == nil || $0.from == from }
    try db.checkRevision(revision, of: old, "officer", person.number)
    var new = old
    try takeOver(fields, into: &new)
    fields.update(&new.to, "to", Fields.day)
    let isChanged = try save(new, from: old, person, union, in: db)
    return Entered("officer", old.id.rawValue, isChanged ? .changed : .unchanged)
  }

  /// Ends a term (卸任): from `day` on the post is held no longer.
  package func end(
    _ number: String, union code: String?, post: String?, on day: Day,
    in db: borrowing Connection
  ) throws -> Entered {
    let (old, person, union) = try db.term(number, code, post) {
      $0.to.map { day <= $0 } ?? true
    }
    var new = old
    new.to = day
    let isChanged = try save(new, from: old, person, union, in: db)
    return Entered("officer", old.id.rawValue, isChanged ? .changed : .unchanged)
  }

  private func takeOver(_ fields: Fields, into officer: inout Officer) throws {
    try fields.update(&officer.employment, "employment", Fields.text)
    fields.update(&officer.partyPost, "party_post", Fields.text)
    fields.update(&officer.note, "note", Fields.text)
  }

  private func save(
    _ new: Officer, from old: Officer, _ person: Person, _ union: TradeUnion,
    in db: borrowing Connection
  ) throws -> Bool {
    guard new != old else { return false }
    let others = try db.terms(of: person.id, union.id, new.post).filter { $0.id != new.id }
    if let other = others.first(where: new.overlaps) { throw taken(other, person, union) }
    try check(new, person, union, in: db)
    return try db.update(new, from: old)
  }

  /// The post is this person's already, in a term that is there.
  private func taken(_ other: Officer, _ person: Person, _ union: TradeUnion) -> Problem {
    Problem(
      .value, "officer.already_in_post",
      [
        "name": .text(person.maskedName), "union": .text(union.code),
        "post": .choice(list: "post", code: other.post), "from": .day(other.from),
        "to": other.to.map(Figure.day) ?? .text("–"),
      ])
  }
}
