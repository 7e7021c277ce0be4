extension English {
  /// What the parts of a person are called.
  static let memberKindTexts = """
    kind.membership: membership
    """
}
