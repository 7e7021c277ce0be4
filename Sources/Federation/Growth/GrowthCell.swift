import Records

/// Whom a row of the roll-up counts.
struct GrowthCell: Hashable {
  /// A union that is no grassroots one.
  let union: Int64
  /// 0: the union with all unions under it. Else a level's depth: what of it stands under no union
  /// of that level.
  let part: Int
}
