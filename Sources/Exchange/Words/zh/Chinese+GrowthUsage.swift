extension Chinese {
  /// The heading of the growth report's own options.
  static let growthUsageTexts = """
    usage.growth_options: 统计范围和分组
    """
}
