import Records

extension Kind {
  /// A row of a list of people who join together: a member's, but that union and day of joining
  /// may be missing where they are the same for all.
  package static let joining = Kind(
    member.name,
    fields: member.fields.filter { !["status", "joined_union_on"].contains($0.name) }.map {
      $0.name == "union" ? KindField("union", .unionCode) : $0
    },
    key: member.key, order: member.order, rows: member.rows)
}
