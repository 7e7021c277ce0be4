extension English {
  /// What stands above the parts of a file.
  static let caseTableTexts = """
    table.case.family: family: {count}
    table.case.aid: aid: {count}, in all {total} yuan
    """
}
