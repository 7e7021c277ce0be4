package import Storage

extension Connection {
  /// Refuses a code that is not in the list, or was not in force on the day of the fact.
  ///
  /// - Throws: `code.unknown`, with the codes of the list; `code.not_in_force`, with its days.
  package func checkCode(_ list: String, _ code: String, on day: Day) throws {
    var found: (from: Day?, to: Day?)?
    try eachRow(
      of: "SELECT from_on, to_on FROM code WHERE list = \(list) AND code = \(code)"
    ) { row in found = (try row.next(), try row.next()) }
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
    let from = found.from ?? .first
    guard from <= day, found.to.map({ $0 > day }) ?? true else {
      var figures: Figures = [
        "code": .choice(list: list, code: code), "on": .day(day), "from": .day(from),
      ]
      if let to = found.to { figures["to"] = .day(to) }
      throw Problem(.value, "code.not_in_force", figures)
    }
  }
}
