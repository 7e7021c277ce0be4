extension Chinese {
  /// Why a share is no share.
  static let fundValueTexts = """
    value.share.format: 写成 级别=比例，如 grassroots=60%
    """
}
