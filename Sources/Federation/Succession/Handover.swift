import Records

/// Where a union's people and things go when it is merged, split or dissolved, by the unions' codes.
package struct Handover: Equatable, Sendable {
  /// Who takes everything that is not named; `nil` where it stays.
  package var rest: String?
  /// Named members, by identity number.
  package var members: [String: String]
  /// Named unions below, employers, cases and receipts, by code or number.
  package var places: [String: String]
  /// The decision's document (依据文件).
  package var document: String?

  package init(
    rest: String? = nil, members: [String: String] = [:], places: [String: String] = [:],
    document: String? = nil
  ) {
    self.rest = rest
    self.members = members
    self.places = places
    self.document = document
  }

  /// Nobody takes over anything.
  package var isEmpty: Bool { rest == nil && members.isEmpty && places.isEmpty }
}

/// What is handed over, counted for the clerk.
package enum HandedOver: String, CaseIterable, Sendable {
  /// 在籍会员
  case members
  /// 保留会籍会员
  case retained
  /// 在档困难职工档案
  case cases
  /// 下级工会
  case unions
  /// 覆盖单位
  case coverage
  /// 此后所属期的收据
  case receipts
  /// 待批的入会申请
  case applications
  /// 在途的转接
  case proposals
  /// 卸任的干部: they end with the union.
  case officers
}

/// How many went from one union to another; to nobody where they ended.
package struct HandoverCount: Equatable, Sendable {
  package let from: String
  package let to: String?
  package let what: HandedOver
  package let count: Int
}

/// What a merger, a split or a dissolution did.
package struct Handed: Sendable {
  package let entered: Entered
  package let counts: [HandoverCount]
}
