extension English {
  /// The headings of histories and of a person.
  static let memberLabelTexts = """
    label.event.number: No.
    label.event.status: Status after
    label.event.voided: Correction
    label.person.id: Number
    label.former_number: Former number
    label.membership.number: No.
    label.membership.union: Union code
    label.membership.status: Membership status
    label.membership.ended_on: Ended on
    label.spell: Spell
    label.provisional: From a list only
    label.voids: Voids
    """
}
