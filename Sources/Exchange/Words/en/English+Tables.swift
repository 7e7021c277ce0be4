extension English {
  /// Words of tables and lists shown on a terminal.
  static let tableTexts = """
    table.rows: {count|row|rows}
    table.rows_of: rows {first}–{last} of {count}
    table.empty: No records.
    table.yes: yes
    table.no: no
    table.report_remainder: {name} (itself and others directly below)
    """
}
