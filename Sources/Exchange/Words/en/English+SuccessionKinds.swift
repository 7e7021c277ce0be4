extension English {
  /// The records of what became of unions, and of employers.
  static let successionKindTexts = """
    kind.succession: union succession
    kind.employer: employer
    kind.division: division
    """
}
