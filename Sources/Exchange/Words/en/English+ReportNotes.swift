extension English {
  /// What is said beside a report.
  static let reportNoteTexts = """
    note.report.zero_columns: Not shown, as they are 0 everywhere: {columns}. CSV and JSON have \
    all columns.
    """
}
