extension English {
  /// What is said beside a merge.
  static let doubleNoteTexts = """
    note.person.merged: The record of ID number {number} was merged into person {kept}; this \
    concerns person {kept}.
    note.person.leads_on: Person {number} ({id_number}) was merged into {kept} on {on} (batch \
    {batch}); this is person {kept}.
    note.person.merge_unlike: Person {number} and person {kept} differ in {differences}. Compare \
    the papers; if they are two people, undo this batch or run gonghui person unmerge.
    note.person.spells_left: {count} spells of person {number} overlap those of person {kept}, \
    which govern; the others stay in the history, taken back.
    note.person.card_left: Card {card} was not taken over, {kept} stays; change it with member \
    edit if it should.
    """
}
