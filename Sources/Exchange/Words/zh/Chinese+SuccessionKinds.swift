extension Chinese {
  /// The records of what became of unions, and of employers.
  static let successionKindTexts = """
    kind.succession: 工会沿革
    kind.employer: 用人单位
    kind.division: 行政区划
    """
}
