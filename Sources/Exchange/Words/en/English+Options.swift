extension English {
  /// What the options and arguments of several commands are.
  static let optionHelpTexts = """
    help.argument.file: the file; - is standard input
    help.argument.kind: the kind: {kinds}
    help.option.columns: only these columns, separated by commas
    help.option.descending: in descending order
    help.option.encoding: the characters' encoding; auto recognises it
    help.option.encoding_out: the characters' encoding of what is written
    help.option.errors: write the refused rows to this file, with error and suggestion
    help.option.excel: guard numbers so that Excel and WPS keep them
    help.option.from: from this day on
    help.option.to: until this day
    help.option.history: show its whole history
    help.option.keep_good: let the good rows in and leave the bad ones out
    help.option.limit: at most this many rows
    help.option.offset: pass over this many rows
    help.option.on: the day
    help.option.revision: the revision you read; refused when somebody edited since
    help.option.sort: sort by this column
    help.option.status: only of this status
    help.option.text: with this text in a name or number
    help.option.under: only of this union and those under it
    help.option.by: month, quarter, year, statistical-year (October to September) or range; month
    help.option.level: a row for each union of this level
    help.option.rows: the events behind the figures, one a row (growth only)
    help.option.tree_on: count by the tree of this day; the last one
    help.argument.backup: the backup file
    help.backup.overwrite: overwrite a backup that is there
    help.doctor.deep: compare every row with the journal
    help.doctor.rebuild: first make the search index and the roll-ups anew
    help.log.batch: this batch, field by field
    help.log.record: the history of one record, such as case 630102-2017-0001
    help.log.access: who saw full identities
    help.undo.batch: the batch to take back
    help.id.number: the number; also @FILE or -
    help.demo.people: only the first N people of the sample
    help.report.cases: Needy households' files: opened, closed, aided.
    help.report.funds: Contributions and what each level gets of them.
    """
}
