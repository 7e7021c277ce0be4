extension Chinese {
  /// Words of tables and lists shown on a terminal.
  static let tableTexts = """
    table.rows: 共 {count} 行
    table.rows_of: 第 {first}–{last} 行，共 {count} 行
    table.empty: 没有记录。
    table.yes: 是
    table.no: 否
    table.report_remainder: {name}本级及其他直属
    """
}
