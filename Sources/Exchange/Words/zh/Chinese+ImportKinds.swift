extension Chinese {
  /// What the office calls what it keeps of imports.
  static let importKindTexts = """
    kind.import_file: 导入文件
    kind.header_mapping: 列名对照
    """
}
