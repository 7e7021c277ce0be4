import Records
import Storage

extension Kind {
  /// Card and note of spells that were followed by another: a member's row has the last one's.
  package static let spell = Kind(
    "spell",
    fields: [
      KindField("id_number", .identity, required: true),
      KindField("number", .integer, required: true),
      KindField("card_number"), KindField("note"),
    ],
    key: ["id_number", "number"], order: "id_number, number",
    rows: { _ in
      """
      SELECT m.id, p.id_number, m.spell AS number, m.card_number, m.note
      FROM membership m JOIN person p ON p.id = m.person_id
      WHERE (m.card_number IS NOT NULL OR m.note IS NOT NULL) AND EXISTS (
        SELECT 1 FROM membership l WHERE l.person_id = m.person_id AND l.spell > m.spell)
      """
    })
}

extension MemberService {
  /// A row of the `spell` kind: the card and the note of a spell that is on record.
  func enterSpell(_ fields: Fields, in db: borrowing Connection) throws -> Entered {
    let person = try db.person(number: fields.personNumber())
    let number = try fields.required("number", Fields.integer)
    guard let old = try db.memberships(of: person.id).first(where: { $0.number == number }) else {
      throw Problem(
        .notFound, "member.no_such_spell",
        ["number": .text(person.number), "spell": .count(Int(number))])
    }
    var new = old
    fields.update(&new.card, "card_number", Fields.text)
    fields.update(&new.note, "note", Fields.text)
    let isChanged = try db.update(new, from: old)
    return Entered("membership", new.id.rawValue, isChanged ? .changed : .unchanged)
  }
}
