extension Chinese {
  /// Why a report was not made.
  static let reportProblemTexts = """
    problem.report.no_rows: 这张报表没有 --rows。请用 {command} 查看明细。
    """
}
