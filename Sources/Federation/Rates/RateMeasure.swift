import Records

/// What a row of the report of rates says.
package enum RateMeasure: String, CaseIterable, Sendable {
  /// 入会率: members ÷ workers
  case joining
  /// 农民工入会率 at the end, and at the beginning
  case migrantJoining = "migrant_joining"
  case migrantJoiningBefore = "migrant_joining_before"
  /// Its rise, read in two ways (F14): points, and relative to itself.
  case migrantPoints = "migrant_points"
  case migrantRelative = "migrant_relative"
  /// 建会率 by the employers on record, and by the reported number of enterprises
  case coverageRecorded = "coverage_recorded"
  case coverageReported = "coverage_reported"
  /// 企业法人建会动态增长率, and of those that are not public (F18)
  case enterpriseGrowth = "enterprise_growth"
  case nonPublicGrowth = "non_public_growth"
}

/// The names of reported figures that reports know as denominators or beside what is recorded.
package enum FigureName {
  /// 职工, 农民工, 企业法人
  package static let workers = "workers"
  package static let migrants = "migrants"
  package static let enterprises = "enterprises"
}
