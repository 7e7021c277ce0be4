import Records
import Storage

/// At which level of the country a union works (级别). It is an attribute, not the depth in the
/// tree: a grassroots union may stand directly under a province.
package enum UnionLevel: String, CaseIterable, Sendable, Comparable, ColumnValue {
  case national, province, prefecture, county, township, grassroots

  /// 0 for the nation, rising downwards.
  package var depth: Int { Self.allCases.firstIndex(of: self)! }

  /// A higher level is less: the national federation comes first.
  package static func < (a: UnionLevel, b: UnionLevel) -> Bool { a.depth < b.depth }

  /// The levels a scheme shares a contribution between, lowest first. Townships have no share.
  package static let sharing: [UnionLevel] = [
    .grassroots, .county, .prefecture, .province, .national,
  ]
}

/// What sort of organisation a union is (类型).
package enum UnionKind: String, CaseIterable, Sendable, ColumnValue {
  case federation, industrial, system, league, township, zone, agency, single, joint
  case workCommittee = "work_committee"
  case unionCommittee = "union_committee"
}

/// The line (隶属关系) along which a union stands under another.
package enum UnionLine: String, CaseIterable, Sendable, ColumnValue {
  case administrative, industrial
}
