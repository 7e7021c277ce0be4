extension English {
  /// What is right but unusual, said beside a result.
  static let noteTexts = """
    note.division.unknown: The division code {division} is not in the table; kept as given. Please \
    check it.
    """
}
