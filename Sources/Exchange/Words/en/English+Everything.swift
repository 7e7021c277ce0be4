extension English {
  /// What a folder with everything says.
  static let everythingTexts = """
    table.everything.written: {rows} rows in {files} files, with a dictionary and a manifest, \
    written to the folder "{path}"
    table.everything.stopped: Stopped at the last kind listed; it and those after it were not \
    brought in. What came before is in. Mend what is named and run the same command again.
    table.dictionary: Data dictionary
    table.dictionary.preface: One file for each kind, in the order in which they are imported. \
    Amounts are yuan, days YYYY-MM-DD, choices are codes in English files and words in Chinese \
    ones. Columns marked as personal are masked unless the export was made with --reveal.
    """
  static let everythingLabelTexts = """
    label.everything.kind: kind
    label.everything.read: read
    label.everything.added: added
    label.everything.changed: changed
    label.everything.unchanged: unchanged
    label.everything.refused: refused
    label.everything.batch: batch
    """
  static let everythingProblemTexts = """
    problem.everything.no_folder: Say into which new or empty folder: gonghui export everything DIR
    problem.everything.folder_of_a_kind: Only everything goes into a folder. One kind goes to a \
    file: -o FILE
    problem.everything.whole: Everything is exported whole, as UTF-8, into the folder named: \
    without filters, --columns, --encoding, --excel and -o. To narrow it, export one kind.
    problem.everything.format: Everything is exported as csv, json or ndjson, not as {format}.
    problem.everything.all_or_stop: Everything is imported without --keep-good and --errors. \
    Import the one file that needs them by its kind.
    problem.everything.no_rehearsal: Everything cannot be rehearsed: each kind builds on the one \
    before. Import it into a new database of its own (gonghui init --db FILE).
    problem.everything.no_manifest: "{path}" is no folder of gonghui export everything: it has no \
    manifest.json.
    problem.everything.manifest_damaged: {path} is damaged, or of another program. Export again.
    problem.everything.newer: {path} was made by a newer version of the program. Update this one.
    problem.everything.masked: The names and numbers in "{path}" are masked and cannot be imported. \
    Export again with --reveal and --reason.
    problem.everything.not_csv: The files in "{path}" are {format}; csv is what can be imported. \
    Export again with --format csv.
    problem.everything.altered: {path} is not as it was exported: its SHA-256 is not the \
    manifest's. Get the folder again, or import the file by its kind if it was changed on purpose.
    problem.export.count_differs: {written} records of {kind} were written, but {counted} were \
    counted in the database. Nothing of it may be relied upon; run gonghui doctor.
    problem.folder.not_empty: The folder {path} is not empty. Give a new or an empty one.
    problem.folder.is_file: {path} is a file, not a folder.
    """
  static let everythingHelpTexts = """
    help.argument.folder: with everything: a new or empty folder
    """
}
