extension Chinese {
  /// How a report file is verified.
  static let verifyHelpTexts = """
    help.report.verify: 核对报表文件：一致、资料有更正，还是文件被改动。
    help.report.verify.examples: 示例：
        gonghui report growth --from 2017-01-01 --to 2017-12-31 --format csv -o growth.csv
        gonghui report verify growth.csv

      -o 写出报表时，旁边另写一个 growth.csv.report.json，记下参数、截止日期、批次、规则和
      SHA-256；核对时按它重新编制。退出状态：0 一致，3 资料有更正，6 文件被改动。
    help.report.verify.file: 报表文件，旁边要有它的附带文件
    help.report.verify.known_at: 与该批次之后的资料比较，而不是现有资料
    """
}
