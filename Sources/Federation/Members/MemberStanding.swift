package import Records
import Storage

/// How somebody stands with the union on a day (会籍状态), what waits for an answer included.
/// Never stored: it follows from the events, the applications and the proposed transfers.
package enum MemberStanding: String, Choice {
  /// 申请中
  case applied
  /// 在籍
  case active
  /// 转接中: still a member of the old union, proposed to another.
  case inTransit = "in_transit"
  /// 保留会籍
  case retained
  /// 终止
  case ended

  /// - Parameters:
  ///   - membership: how the latest spell stands; `nil` where there was none yet.
  ///   - isApplied: an application waits.
  ///   - isInTransit: a proposed transfer waits.
  package init?(_ membership: MembershipStatus?, isApplied: Bool, isInTransit: Bool) {
    switch membership {
    case .active: self = isInTransit ? .inTransit : .active
    case .retained: self = isInTransit ? .inTransit : .retained
    case .ended: self = isApplied ? .applied : .ended
    case nil:
      guard isApplied else { return nil }
      self = .applied
    }
  }

  /// How somebody stands at the end of a day; `nil` of somebody who never asked to join by then.
  ///
  /// - Parameter events: those that hold, in their order.
  package static func on(
    _ day: Day, _ events: [MembershipEvent], _ applications: [MembershipApplication],
    _ proposals: [TransferProposal]
  ) -> MemberStanding? {
    var status: MembershipStatus?
    for event in events where event.on <= day {
      status = event.change.status(after: status ?? .ended)
    }
    return MemberStanding(
      status, isApplied: applications.contains { $0.isOpen(on: day) },
      isInTransit: proposals.contains { $0.isOpen(on: day) })
  }

  package static let list = "member_standing"
  package var word: Text {
    switch self {
    case .applied: Text(en: "applied", zh: "申请中")
    case .active: Text(en: "active", zh: "在籍")
    case .inTransit: Text(en: "in transit", zh: "转接中")
    case .retained: Text(en: "retained", zh: "保留会籍")
    case .ended: Text(en: "ended", zh: "终止")
    }
  }
}
