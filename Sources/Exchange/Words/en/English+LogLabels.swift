extension English {
  /// The headings of the journal's tables.
  static let logLabelTexts = """
    label.log.batch: batch
    label.log.at: time (UTC)
    label.log.actor: who
    label.log.on_behalf_of: on behalf of
    label.log.reason: reason
    label.log.command: command
    label.log.rows: rows
    label.log.table: table
    label.log.id: id
    label.log.operation: operation
    label.log.column: column
    label.log.before: before
    label.log.after: after
    """
}
