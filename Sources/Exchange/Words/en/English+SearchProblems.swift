extension English {
  /// What a search refuses.
  static let searchProblemTexts = """
    problem.search.empty: There is nothing to look for. Give a name, pinyin or a number.
    problem.search.too_long: The text is too long to look for: at most {longest} characters.
    """
}
