extension English {
  /// What the columns of `report verify` are called.
  static let verifyLabelTexts = """
    label.verify.line: Line
    label.verify.made: As made
    label.verify.found: In the file
    label.verify.row: Row
    label.verify.column: Column
    label.verify.before: Then
    label.verify.after: Now
    """
}
