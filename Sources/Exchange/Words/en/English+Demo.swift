extension English {
  /// What making a practice database says.
  static let demoTexts = """
    table.demo.rows: {kind}: {rows|row|rows}
    table.demo.made: The practice database is ready: "{path}". Name it with --db or GONGHUI_DB.
    """
}
