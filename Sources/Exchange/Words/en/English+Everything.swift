extension English {
  /// What a folder with everything says.
  static let everythingTexts = """
    table.everything.written: {rows|record|records} in {files|file|files}, with a dictionary and a manifest, \
    written to the folder "{path}"
    table.everything.masked: What is personal is masked: this folder cannot be imported. For a copy \
    that can, add --reveal --reason TEXT.
    """
  static let everythingLabelTexts = """
    label.import.kind: kind
    label.import.read: read
    label.import.added: added
    label.import.changed: changed
    label.import.unchanged: unchanged
    label.import.refused: refused
    label.import.batch: batch
    label.spell.number: Spell
    label.person_merge.kept: Record that goes on
    label.duplicate_decision.other_id_number: Other ID number
    label.duplicate_decision.decided_on: Decided on
    """
  static let everythingKindTexts = """
    kind.former_number: former number
    kind.spell: earlier membership
    """
  static let everythingProblemTexts = """
    problem.everything.no_folder: Say into which folder, new or empty: gonghui export everything DIR
    problem.everything.folder_of_a_kind: Only everything goes into a folder. One kind goes to a \
    file: -o FILE
    problem.everything.whole: Everything is exported whole, as CSV in UTF-8, into the folder named: \
    without filters, --columns, --as-of, --known-at, --format, --encoding, --excel and -o. To \
    narrow it, export one kind.
    problem.everything.all_or_stop: Everything is imported without --dry-run, --keep-good, \
    --errors, --encoding, --existing and --map. Try it on a new database (gonghui init --db FILE), or import the one file that \
    needs them by its kind.
    problem.everything.no_manifest: "{path}" is no folder of gonghui export everything: it has no \
    manifest.json.
    problem.everything.manifest_damaged: {path} is damaged, or another program's. Export again.
    problem.everything.newer: {path} was made by a newer version of the program. Update this one.
    problem.everything.masked: The names and numbers in "{path}" are masked and cannot be imported. \
    Export again with --reveal and --reason.
    problem.everything.altered: {path} is not as it was exported: it does not agree with the \
    manifest. Get the folder again; if the file was changed on purpose, import it by its kind.
    problem.folder.not_empty: The folder {path} is not empty and was left as it is. Give a new or \
    an empty one.
    problem.folder.is_file: {path} is a file, not a folder. Give the name of a new folder.
    problem.folder.in_use: {path} is a disk of its own, or the folder you are in, and cannot be \
    replaced. Give the name of a new folder within it.
    problem.person.merge_came_in: This merge was brought in with the records of another database \
    (batch {batch}) and cannot be taken back by itself here.
    """
}
