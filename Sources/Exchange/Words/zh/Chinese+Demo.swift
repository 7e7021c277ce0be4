extension Chinese {
  /// What making a practice database says.
  static let demoTexts = """
    table.demo.rows: {kind}：{rows} 行
    table.demo.made: 练习库已建好：“{path}”。用 --db 或 GONGHUI_DB 指定它。
    """
}
