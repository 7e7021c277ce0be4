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
    guard post == Officer.chair, let other, other.post == Officer.chair, overlaps(other) else {
      return nil
    }
    var figures: Figures = [
      "union": .text(union), "name": .text(name), "from": .day(from),
      "other": .text(otherName), "other_from": .day(other.from),
    ]
    figures["other_to"] = other.to.map(Figure.day) ?? .text("–")
    return Breach(.oneChair, figures)
  }
}
