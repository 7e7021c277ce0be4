extension English {
  /// What the import command and its verbs do.
  static let importHelpTexts = """
    help.import: Import a table of one kind; see what was imported.
    help.import.history: What was imported: files, digests, rows, whether undone.
    help.import.examples: Examples:
        gonghui import member members.csv --dry-run
        gonghui import member members.csv --keep-good --errors left.csv
        gonghui import history
    """
}
