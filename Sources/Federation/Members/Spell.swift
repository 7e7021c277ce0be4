package import Records

/// A spell of membership as the events tell it.
package struct Spell: Equatable, Sendable {
  package var union: Identifier<TradeUnion>
  package var status: MembershipStatus
  package var from: Day
  package var to: Day?
  /// Not known of an opening.
  package var joinedOn: Day?
  package var joinedUnionOn: Day?
  /// Only a member list tells since when the person is in this union.
  package var isListed: Bool
}
