extension English {
  /// What lists of honours and the age pyramid say.
  static let cardTableTexts = """
    table.done.removed: Removed: {kind} (batch {batch})
    table.pyramid.unknown_age: birth unknown
    table.pyramid.members: {count} active members
    table.template.note.card: 16 to 19 digits of a bank card, cells set to text
    """
}
