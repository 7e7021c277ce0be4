extension Chinese {
  /// What a search refuses.
  static let searchProblemTexts = """
    problem.search.empty: 没有要查找的内容。请写姓名、拼音或号码。
    problem.search.too_long: 要查找的内容太长，最多 {longest} 个字。
    """
}
