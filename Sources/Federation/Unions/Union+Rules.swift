package import Records

extension UnionVersion {
  /// `union.level_order`: along the administrative line a parent works at a higher level.
  package func levelBreach(under parent: UnionVersion) -> Breach? {
    guard parent.level >= level else { return nil }
    return Breach(
      .levelOrder,
      [
        "name": .text(name), "level": .choice(list: "level", code: level.rawValue),
        "parent": .text(parent.name),
        "parent_level": .choice(list: "level", code: parent.level.rawValue),
      ])
  }
}

extension TradeUnion {
  /// `union.no_cycle`: nobody stands under himself. `above` are the codes above the new parent,
  /// that parent included.
  package func cycleBreach(movingUnder parent: String, whoseChainIs above: [String]) -> Breach? {
    guard above.contains(code) else { return nil }
    return Breach(.noCycle, ["code": .text(code), "parent": .text(parent)])
  }

  /// `union.dissolve_empty`: a union is dissolved when nobody and nothing is left in it.
  package func dissolutionBreach(_ left: UnionContents) -> Breach? {
    guard left != UnionContents() else { return nil }
    return Breach(
      .dissolveEmpty,
      [
        "code": .text(code), "members": .count(left.members),
        "retained": .count(left.retained), "unions": .count(left.unions),
        "cases": .count(left.cases), "officers": .count(left.officers),
        "receipts": .count(left.receipts), "applications": .count(left.applications),
        "proposals": .count(left.proposals),
      ])
  }

  /// `union.dissolve_empty`: nobody is entered into a dissolved union to stay there.
  package func dissolutionBreach(keeping status: MembershipStatus) -> Breach? {
    guard let dissolvedOn else { return nil }
    return Breach(
      .dissolveEmpty,
      [
        "code": .text(code), "dissolved_on": .day(dissolvedOn),
        "status": .choice(list: "membership_status", code: status.rawValue),
      ], variant: "member")
  }
}

/// Who and what would be left without a union.
package struct UnionContents: Equatable, Sendable {
  package var members = 0
  package var retained = 0
  package var unions = 0
  package var cases = 0
  package var officers = 0
  /// Contributions of periods that begin on the day or later, reversed ones not counted.
  package var receipts = 0
  /// Applications to join it that wait for an answer.
  package var applications = 0
  /// Transfers from it or to it that wait for an answer.
  package var proposals = 0
}
