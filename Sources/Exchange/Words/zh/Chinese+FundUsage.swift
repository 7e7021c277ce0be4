extension Chinese {
  /// What is wrong with how funds and coverage are called.
  static let fundUsageTexts = """
    problem.usage.one_or_all: 请给出一个收据号，或用 --all 处理全部，两者取一。
    """
}
