extension English {
  /// Why a report file could not be verified.
  static let sideFileProblemTexts = """
    problem.report.no_side_file: There is no "{path}", so the report cannot be verified. It is \
    written beside a report by -o; keep the two together.
    problem.report.side_file_damaged: "{path}" is damaged or is not what stands beside a report, \
    so the report cannot be verified.
    problem.report.side_file_newer: "{path}" was written by a newer program. Verify it with that \
    one.
    problem.report.other_office: The report was made by another office ({theirs}); these are the \
    records of office {ours}. Verify it there.
    problem.report.other_database: The report was not made from this database: its batch {batch} \
    has another hash. Name the one it was made from with --db.
    problem.report.newer_batch: The report knows batch {batch}, this database only batch {last}; \
    perhaps it is an older backup. Verify it with the newest one.
    problem.report.unknown: This program has no report {report}. Verify it with version {program}.
    """
}
