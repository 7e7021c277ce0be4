package import Records

/// One level's share of an amount, and the union that gets it.
package struct Share: Equatable, Sendable {
  package let level: UnionLevel
  package let ratio: BasisPoints
  package let amount: Money
  /// The union's code.
  package let union: String
}

/// A contribution shared by a scheme: what each level gets, lowest first, to the fen.
package struct Split: Equatable, Sendable {
  package let scheme: Scheme
  package let parts: [Part]

  /// One level of a split: its share, and the union that gets it.
  package struct Part: Equatable, Sendable {
    package let share: Share
    package let union: TradeUnion
    /// At which level the union works that gets the share.
    package let unionLevel: UnionLevel
    /// The payer's chain has no union of the share's level, so a higher one gets it.
    package var isRedirected: Bool { unionLevel != share.level }
  }

  package var shares: [Share] { parts.map(\.share) }

  /// Splits by largest remainder, the lowest level first (`domain.md` §2.3). A share goes to the
  /// lowest union of the chain that works at its level or a higher one, else to the highest there
  /// is.
  ///
  /// - Parameter chain: the payer and those above it, lowest first; never empty.
  package init(
    of receipt: Receipt, by scheme: Scheme, _ shares: [SchemeShare], along chain: [ChainLink]
  ) {
    self.scheme = scheme
    let amounts = Money.split(receipt.collected, by: shares.map(\.ratio))
    parts = zip(shares, amounts).map { share, amount in
      let holder = chain.first { $0.version.level <= share.level } ?? chain[chain.count - 1]
      return Part(
        share: Share(
          level: share.level, ratio: share.ratio, amount: amount, union: holder.union.code),
        union: holder.union, unionLevel: holder.version.level)
    }
  }
}
