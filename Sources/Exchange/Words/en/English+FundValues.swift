extension English {
  /// Why a share is no share.
  static let fundValueTexts = """
    value.share.format: write LEVEL=SHARE, such as grassroots=60%
    """
}
