extension Chinese {
  /// What the import command and its verbs do.
  static let importHelpTexts = """
    help.import: 导入一种表格；查看导入记录。
    help.import.history: 导入记录：文件、摘要、行数，是否已撤销。
    help.import.examples: 示例：
        gonghui import member members.csv --dry-run
        gonghui import member members.csv --keep-good --errors left.csv
        gonghui import history
    """
}
