extension English {
  /// Why something was not done, for every kind of command.
  static let problemTexts = """
    problem.value.refused: {field} '{value}' is not right: {reason}
    problem.value.choice: {field} cannot be '{value}'. Give one of: {choices}.
    problem.file.unreadable: The file '{path}' cannot be read: {reason}
    problem.file.not_text: '{path}' is not UTF-8 text.
    problem.file.too_large: '{path}' is longer than {limit} bytes, too long for one value.
    problem.file.unwritable: '{path}' cannot be written: {reason}
    problem.output.failed: Standard output cannot be written: {reason}
    problem.input.ended: Standard input has no line left to read.
      '-' reads one line of standard input, as in: printf '%s\n' VALUE | gonghui …
    problem.no_data_folder: The user's data folder is not known. Name the database with --db or \
    GONGHUI_DB.
    problem.interrupted: Interrupted. The file is as it was, or wholly as it was to be.
    problem.unexpected: Internal error ({type}); nothing was written. Please tell your \
    maintainer the command.
    problem.system.missing: no such file or folder
    problem.system.denied: permission denied
    problem.system.folder: it is a folder
    problem.system.no_folder: what is above it is no folder
    problem.system.full: the disk is full
    problem.system.read_only: the disk is read-only
    problem.system.device: the device failed
    problem.system.other: system error {code}
    """
}
