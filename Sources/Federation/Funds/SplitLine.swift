package import Records

/// One share of a receipt as it is kept, with the union that gets it as it was then.
package struct SplitLine: Equatable, Sendable {
  /// The level whose share it is.
  package let level: UnionLevel
  package let ratio: BasisPoints
  package let amount: Money
  /// The union's code.
  package let union: String
  package let name: String
  /// At which level the union works.
  package let unionLevel: UnionLevel
  /// The payer's chain has no union of the share's level, so another one gets it.
  package var isRedirected: Bool { unionLevel != level }
}
