extension Chinese {
  /// What is right but unusual, said beside a result.
  static let noteTexts = """
    note.division.unknown: 行政区划代码 {division} 不在代码表中，已照录。请核对。
    """
}
