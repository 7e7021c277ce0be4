import Records

/// Where a trait stands on a day (职工类别状态).
package enum TraitState: String, CaseIterable, Sendable {
  /// 现有
  case current
  /// 已终止
  case ended
  /// 尚未开始
  case coming
}
