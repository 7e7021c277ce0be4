extension English {
  /// How a report file is verified.
  static let verifyHelpTexts = """
    help.report.verify: Verify a report file: same, restated or altered.
    help.report.verify.examples: Examples:
        gonghui report growth --from 2017-01-01 --to 2017-12-31 --format csv -o growth.csv
        gonghui report verify growth.csv

      With -o a report has growth.csv.report.json beside it: parameters, as-of day, batch, rules
      and SHA-256. The report is made again from it. Exit status: 0 same, 3 restated, 6 altered.
    help.report.verify.file: A report's file, with its side file beside it
    help.report.verify.known_at: Compare with the records as this batch left them, not with today's
    """
}
