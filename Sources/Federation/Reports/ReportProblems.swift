import Records

extension Problem {
  /// A report whose parts do not give what was counted: the records themselves are broken.
  ///
  /// - Parameters:
  ///   - report: as commands call it: `funds`.
  ///   - period: its label: `2017-05`.
  ///   - expected: what the parts give.
  static func unbalanced(
    _ report: String, period: String, union: String, expected: some Sayable, counted: some Sayable
  ) -> Problem {
    Problem(
      .integrity, "report.identity",
      en: """
        The report \(report, as: "report") does not add up: for \(union, as: "union") in \
        \(period, as: "period") it should give \(expected, as: "expected"), but \
        \(counted, as: "counted") are counted. Run \(doing: "doctor", "").
        """,
      zh: """
        报表 \(report, as: "report") 不平：\(union, as: "union") 在 \(period, as: "period") 应为 \
        \(expected, as: "expected")，实际清点为 \(counted, as: "counted")。请运行 \
        \(doing: "doctor", "")。
        """)
  }

  /// Members counted by their histories up to today, of whom the members' list has another number.
  static func unlike(
    list kept: Int64, counted: Int64, _ status: MembershipStatus, union: String, on day: Day
  ) -> Problem {
    Problem(
      .integrity, "report.status",
      en: """
        For \(union, as: "union"), \(counted, as: "counted") members are \(status, as: "status") \
        by their histories on \(day, as: "day"), but \(kept, as: "kept") by the members' list. \
        Run \(doing: "doctor", "").
        """,
      zh: """
        \(union, as: "union") 在 \(day, as: "day") 按会籍变动有 \(counted, as: "counted") \
        人\(status, as: "status")，而会员名册为 \(kept, as: "kept") 人。请运行 \
        \(doing: "doctor", "")。
        """)
  }
}
