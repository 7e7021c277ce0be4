extension Chinese {
  /// What is said beside a report.
  static let reportNoteTexts = """
    note.report.zero_columns: 全为 0 的列未显示：{columns}。CSV 和 JSON 中列齐全。
    """
}
