package import Storage

extension Connection {
  /// Refuses a code that is not in the list, or was not in force on the day of the fact.
  ///
  /// - Throws: `code.unknown`, with the codes of the list; `code.not_in_force`, with its days.
  package func checkCode(_ list: String, _ code: String, on day: Day) throws {
    var found: (from: Day?, to: Day?, word: Text)?
    try eachRow(
      of: "SELECT from_on, to_on, en, zh FROM code WHERE list = \(list) AND code = \(code)"
    ) { row in
      found = (
        try row.next(), try row.next(),
        Text(en: Phrase(stringLiteral: try row.next()), zh: Phrase(stringLiteral: try row.next()))
      )
    }
    guard let found else {
      let codes = try column(
        String.self,
        """
        SELECT code FROM code WHERE list = \(list) AND ifnull(from_on, '') <= \(day)
          AND ifnull(to_on, '9999-12-31') > \(day) ORDER BY id
        """)
      throw Problem(
        .value, "code.unknown",
        en:
          "The list \(list, as: "list") has no “\(code, as: "code")”. Use one of: \(codes.joined(separator: ", "), as: "codes").",
        zh:
          "选项 \(list, as: "list") 中没有“\(code, as: "code")”，请用其中之一：\(codes.joined(separator: ", "), as: "codes")。"
      )
    }
    let word = Value.choice(code: code, found.word)
    let from = found.from ?? .first
    if day < from {
      throw Problem(
        .value, "code.not_in_force",
        en: """
          “\(word, as: "code")” is used from \(from, as: "from") on and does not hold on \
          \(day, as: "on"). Use a choice in force on that day.
          """,
        zh: """
          “\(word, as: "code")”自 \(from, as: "from") 起使用，\(day, as: "on") 不适用。\
          请改用当日有效的选项。
          """)
    }
    if let to = found.to, to <= day {
      throw Problem(
        .value, "code.not_in_force",
        en: """
          “\(word, as: "code")” is no longer used from \(to, as: "to") on and does not hold on \
          \(day, as: "on"). Use a choice in force on that day.
          """,
        zh: """
          “\(word, as: "code")”自 \(to, as: "to") 起停用，\(day, as: "on") 不适用。\
          请改用当日有效的选项。
          """)
    }
  }
}
