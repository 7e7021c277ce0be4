extension English {
  /// What the import command and its verbs do.
  static let importHelpTexts = """
    help.import: Import a table of one kind, or a folder with everything; see what was imported.
    help.import.examples: Examples:
        gonghui import member members.csv --dry-run
        gonghui import member members.csv --keep-good --errors left.csv
        gonghui import member members.csv --existing fill
        gonghui import member hospital.xlsx --map "ID no.=id_number" --remember hospital
        gonghui import everything folder
        gonghui import history
        gonghui import mappings
        gonghui import forget hospital

      An empty cell keeps what is on record; the word clear empties it. The same file again \
      doubles nothing, and an import that was interrupted is simply run again.
    """
}
