extension Chinese {
  /// How unions merge, split and end, and what employers there are.
  static let successionHelpTexts = """
    help.employer: 用人单位：登记、查询和更正，未建会的也在内。
    """
}
