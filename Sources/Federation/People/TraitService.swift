package import Records
package import Storage

/// What the office does with the kinds of worker people are (职工类别). Each verb runs inside one
/// write.
package struct TraitService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// A row of the `trait` kind. It takes the place of what a member list said without days.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    let person = try db.person(number: fields.personNumber())
    let trait = try fields.required("trait", Fields.text)
    let from = fields.day("from") ?? .first
    let present = try db.traits(of: person.id)
    let same = present.filter { $0.trait == trait }
    guard let old = same.first(where: { $0.from == from }) ?? same.first(where: \.isProvisional)
    else {
      let new = PersonTrait(
        id: Identifier(rawValue: try db.nextID(in: "person_trait")), person: person.id,
        trait: trait, from: from, to: fields.day("to"), isProvisional: false)
      try check(new, of: person, beside: present, in: db)
      try db.insert(new)
      return Entered("trait", new.id.rawValue, .added)
    }
    var new = old
    new.from = from
    // Of a row that came without days, an empty end says that there is none.
    fields.update(&new.to, "to", Fields.day)
    new.isProvisional = false
    try check(new, of: person, beside: present, in: db)
    let isChanged = try db.update(new, from: old)
    return Entered("trait", new.id.rawValue, isChanged ? .changed : .unchanged)
  }

  /// Makes just these traits the person's from a day on: others that hold end, new ones begin.
  package func set(
    _ traits: [String], of person: Person, from day: Day, in db: borrowing Connection
  ) throws -> Effect {
    let present = try db.traits(of: person.id)
    var effect = Effect.unchanged
    for old in present where old.holds(on: day) && !traits.contains(old.trait) {
      if old.from == day {
        try db.delete(old)
      } else {
        var ended = old
        ended.to = day
        try db.update(ended, from: old)
      }
      effect = .changed
    }
    let missing = traits.filter { trait in
      !present.contains { $0.trait == trait && $0.holds(on: day) }
    }
    try add(missing, to: person, from: day, provisional: false, in: db)
    return missing.isEmpty ? effect : .changed
  }

  /// Ends a trait (终止): from `day` on the person no longer has it. Of several rows of the trait it
  /// is the one that holds on the day before, else the last.
  ///
  /// Throws `trait.none`, or `trait.ends_before_it_begins` with the row that begins later.
  package func end(
    _ trait: String, of number: String, on day: Day, in db: borrowing Connection
  ) throws -> Entered {
    let person = try db.person(number: number)
    let rows = try db.traits(of: person.id).filter { $0.trait == trait }
    if let same = rows.first(where: { $0.to == day }) {
      return Entered("trait", same.id.rawValue, .unchanged)
    }
    guard let old = rows.last(where: { $0.from < day }) ?? rows.last else {
      throw Problem(
        .notFound, "trait.none",
        ["name": .text(person.maskedName), "trait": .choice(list: "trait", code: trait)])
    }
    var new = old
    new.to = day
    guard old.from < day else { throw endsTooEarly(old, person, on: day) }
    try check(new, of: person, beside: try db.traits(of: person.id), in: db)
    try db.update(new, from: old)
    return Entered("trait", new.id.rawValue, .changed)
  }

  /// Since when a trait can be had at all: what a list says without days begins no earlier.
  private func since(_ trait: String, in db: borrowing Connection) throws -> Day {
    try db.value(
      """
      SELECT from_on FROM code
      WHERE list = 'trait' AND code = \(trait) AND from_on IS NOT NULL
      """) ?? .first
  }

  private func endsTooEarly(_ trait: PersonTrait, _ person: Person, on day: Day) -> Problem {
    Problem(
      .value, "trait.ends_before_it_begins",
      [
        "name": .text(person.maskedName),
        "trait": .choice(list: "trait", code: trait.trait), "from": .day(trait.from),
        "to": .day(day),
      ])
  }

  /// Gives a person traits from a day on.
  func add(
    _ traits: [String], to person: Person, from day: Day, provisional: Bool,
    in db: borrowing Connection
  ) throws {
    for trait in Set(traits).sorted() {
      let since = try since(trait, in: db)
      // A trait that is not named yet is refused for the day that was said.
      let begins = provisional && since <= desk.today ? max(day, since) : day
      let new = PersonTrait(
        id: Identifier(rawValue: try db.nextID(in: "person_trait")), person: person.id,
        trait: trait, from: begins, to: nil, isProvisional: provisional)
      try check(new, of: person, beside: try db.traits(of: person.id), in: db)
      try db.insert(new)
    }
  }

  /// A row without days and one of a list say nothing of when; else the trait must be known on the
  /// day it begins.
  private func check(
    _ trait: PersonTrait, of person: Person, beside present: [PersonTrait],
    in db: borrowing Connection
  ) throws {
    if trait.from != .first { try db.checkCode("trait", trait.trait, on: trait.from) }
    if let to = trait.to, to <= trait.from {
      throw endsTooEarly(trait, person, on: to)
    }
    if let birth = person.birthDate, trait.from < birth, trait.from != .first {
      throw Problem(
        .value, "trait.before_birth", ["from": .day(trait.from), "birth_date": .day(birth)])
    }
    guard let other = trait.overlap(with: present) else { return }
    throw Problem(
      .value, "trait.overlap",
      [
        "trait": .choice(list: "trait", code: trait.trait), "from": .day(trait.from),
        "other_from": .day(other.from),
        "other_to": other.to.map(Figure.day) ?? .text("–"),
      ])
  }
}
