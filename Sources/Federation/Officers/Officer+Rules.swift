package import Records

extension Officer {
  /// Whether two terms share a day.
  package func overlaps(_ other: Officer) -> Bool {
    (other.to.map { from < $0 } ?? true) && (to.map { other.from < $0 } ?? true)
  }

  /// `officer.one_chair`: a union has one chair at a time. The names are masked.
  package func chairBreach(
    name: String, beside other: Officer?, named otherName: String, of union: String
  ) -> Breach? {
    guard post == Self.chair, let other, other.post == Self.chair, overlaps(other) else {
      return nil
    }
    let end = other.to.map(Value.day) ?? .text("–")
    return Breach(
      .oneChair,
      en: """
        \(name, as: "name"), chair of \(union, as: "union") from \(from, as: "from"), would meet the \
        term of \(otherName, as: "other") (\(other.from, as: "other_from") to \
        \(end, as: "other_to")). One chair at a time: end the earlier term first, or check the date.
        """,
      zh: """
        \(name, as: "name") 自 \(from, as: "from") 任\(union, as: "union")主席，\
        与 \(otherName, as: "other") 的任期（\(other.from, as: "other_from") 至 \
        \(end, as: "other_to")）重叠。同一时间只有一位主席：请先办理前任卸任，或核对日期。
        """)
  }
}
