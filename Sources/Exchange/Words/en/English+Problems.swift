extension English {
  /// Why something was not done, for every kind of command.
  static let problemTexts = """
    problem.value.refused: {field} '{value}' is not right: {reason}
    problem.value.choice: {field} cannot be '{value}'. Give one of: {choices}.
    problem.input.ended: Standard input has no line left to read.
      '-' reads one line of standard input, as in: printf '%s\\n' VALUE | gonghui …
    problem.no_data_folder: The user's data folder is not known. Name the database with --db or \
    GONGHUI_DB.
    problem.interrupted: Interrupted. The file is as it was, or wholly as it was to be.
    problem.unexpected: Internal error ({type}); nothing was written. Please tell your \
    maintainer the command.
    """
}
