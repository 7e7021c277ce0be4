package import Records

/// One line of a member's history: an event, or a step of an application or a transfer that makes
/// none.
package struct HistoryLine: Equatable, Sendable {
  /// What happened.
  package enum Matter: Equatable, Sendable {
    case event(MembershipChange)
    case step(RegistryStep)
  }

  package let matter: Matter
  package let on: Day
  package let unionCode: String
  package var otherUnionCode: String?
  package var outside: String?
  package var reason: String?
  package var document: String?
  /// Its place among the events that hold; `nil` of a step and of what was taken back.
  package var place: Int?
  /// How the person stands once it has happened; `nil` of what was taken back, and of somebody who
  /// is not a member and does not ask to be one any more.
  package var standingAfter: MemberStanding?
  /// Why it was taken back; empty where no reason was given.
  package var voidedBecause: String?
}
