extension Chinese {
  /// Why a report file could not be verified.
  static let sideFileProblemTexts = """
    problem.report.no_side_file: 找不到“{path}”，无法核对。它在用 -o 输出报表时与报表一同写出，请与报表放在一起。
    problem.report.side_file_damaged: “{path}”已损坏，或不是报表的附带文件，无法核对。
    problem.report.side_file_newer: “{path}”由更新的程序写出。请用新版本核对。
    problem.report.other_office: 报表由另一机构（{theirs}）编制，本库是机构 {ours}。请在编制单位的数据库上核对。
    problem.report.other_database: 报表不是由这个数据库编制的：批次 {batch} 的摘要不同。请用 --db 指定编制时的数据库。
    problem.report.newer_batch: 报表编制到批次 {batch}，本库只到批次 {last}，可能是较早的备份。请用最新的数据库核对。
    problem.report.unknown: 这个程序没有报表 {report}。请用 {program} 版程序核对。
    """
}
