package import Records

extension PersonTrait {
  /// Whether it holds on a day.
  package func holds(on day: Day) -> Bool { from <= day && to.map { $0 > day } ?? true }

  /// `trait.overlap`: on any day a person has a trait once. The first of `others` that overlaps.
  package func overlap(with others: [PersonTrait]) -> PersonTrait? {
    others.first { other in
      other.id != id && other.trait == trait && from < (other.to ?? .last)
        && other.from < (to ?? .last)
    }
  }
}
