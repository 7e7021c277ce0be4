extension English {
  /// The heading of the growth report's own options.
  static let growthUsageTexts = """
    usage.growth_options: Whom to count and how to divide
    """
}
