extension English {
  /// The columns of the history of imports, and of the headers that are remembered.
  static let importLabelTexts = """
    label.import_file.batch: batch
    label.import_file.at: at (UTC)
    label.import_file.actor: actor
    label.import_file.on_behalf_of: on behalf of
    label.import_file.kind: kind
    label.import_file.name: file
    label.import_file.sha256: SHA-256
    label.import_file.read: read
    label.import_file.added: added
    label.import_file.changed: changed
    label.import_file.unchanged: unchanged
    label.import_file.skipped: skipped
    label.import_file.refused: refused
    label.import_file.undone_by: undone by batch
    label.header_mapping.name: name
    label.header_mapping.kind: kind
    label.header_mapping.header: header in the file
    label.header_mapping.field: column it stands for
    """
}
