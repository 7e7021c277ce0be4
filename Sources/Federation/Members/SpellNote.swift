package import Records
package import Storage

/// Card and note of a spell that was followed by another: a member's row has the last one's.
package struct SpellNote: Record {
  package var id: Int64 = 0
  package var person = Reference<Person>.blank
  /// 1, 2, … of the person.
  package var number = 0
  package var card: String?
  package var note: String?
  package init() {}

  package static let noun = Noun<SpellNote>(
    "spell", en: "earlier membership", zh: "此前的会籍", table: "membership",
    key: ["id_number", "number"], order: "id_number, number", holdsOn: SpellNote.isNoted(on:)
  ) {
    Field(\.person, "id_number", column: "person_id", en: "ID number", zh: "证件号码")
    Field(\.number, "number", column: "spell", en: "Spell", zh: "第几段会籍")
    Field(\.card, "card_number", en: "Card number", zh: "会员证号")
    Field(\.note, "note", en: "Note", zh: "备注")
  }

  /// Those that say something and are not the last.
  private static func isNoted(on day: Day) -> SQL {
    """
    (t.card_number IS NOT NULL OR t.note IS NOT NULL) AND EXISTS (
      SELECT 1 FROM membership l WHERE l.person_id = t.person_id AND l.spell > t.spell)
    """
  }

  /// The spells follow from events: a row only says something of one that is there.
  package mutating func insert(in db: borrowing Connection) throws {
    let person = try person.found(in: db)
    throw Problem(
      .notFound, "member.no_such_spell",
      en:
        "Member \(person.number, as: "number") has no membership number \(number, as: "spell"). Import the events first.",
      zh: "会员 \(person.number, as: "number") 没有第 \(number, as: "spell") 段会籍。请先导入会籍变动。")
  }
}

extension Kind {
  package static let spell = Kind(SpellNote.noun)
}
