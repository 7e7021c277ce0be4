import Records
import Storage

/// How far a file has come (状态).
package enum CaseStatus: String, CaseIterable, Sendable, ColumnValue {
  case draft, open, closed
}

/// Why a file was closed (撤档类别).
package enum CaseExit: String, CaseIterable, Sendable, ColumnValue {
  /// 脱困: the causes are gone.
  case lifted
  /// 解困: the causes remain, the safety net and the aid carry the household.
  case relieved
  /// Death, a duplicate, a move.
  case other
}
