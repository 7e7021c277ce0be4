extension English {
  /// What the office calls what it keeps of imports.
  static let importKindTexts = """
    kind.import_file: imported file
    kind.header_mapping: remembered header
    """
}
