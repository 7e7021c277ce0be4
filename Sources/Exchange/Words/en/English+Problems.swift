extension English {
  /// Why something was not done, for every kind of command.
  static let problemTexts = """
    problem.value.refused: {field} '{value}' is not right: {reason}
    problem.value.choice: {field} cannot be '{value}'. Give one of: {choices}.
    problem.input.ended: Standard input has no line left to read.
      '-' reads one line of standard input, as in: printf '%s\\n' VALUE | gonghui …
    problem.no_data_folder: The user's data folder is not known. Name the database with --db or \
    GONGHUI_DB.
    problem.undo.nothing: Nothing could be taken back; nothing was written.
    problem.journal.broken: The journal does not hold: {faults|fault|faults}. The answer names each.
    problem.doctor.found: The database is not well: {problems|problem|problems} found. The answer \
    names each.
    problem.import.refused: {refused} of {rows|row|rows} cannot be imported; nothing was written. \
    The answer says why.
    problem.everything.stopped: Stopped at the last kind listed: it and those after it were not \
    brought in, what came before is in. Mend what is named and run the same command again.
    problem.id.wrong: The number is wrong. The answer says why.
    problem.report.altered: "{path}" is not as the report was made. The answer says what differs.
    problem.interrupted: Interrupted. The file is as it was, or wholly as it was to be.
    problem.unexpected: Internal error ({type}); nothing was written. Please tell your \
    maintainer the command.
    """
}
