extension English {
  /// What the import command and its verbs do.
  static let importHelpTexts = """
    help.import: Import a table of one kind, or a folder with everything; see what was imported.
    help.import.history: What was imported: files, digests, rows, whether undone.
    help.option.existing: records on file: update them (default), fill what is empty, skip them
    help.import.mappings: List the headers that are remembered.
    help.import.forget: Forget the headers under a name.
    help.argument.mapping: the name of the mapping
    help.option.map: which column a header of the file stands for; may be repeated
    help.option.remember: remember --map under this name for files with the same headers
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
