import Records
import Storage

extension Kind {
  /// Every term. `--status` takes `current`, `ended` or `coming`, as of the day.
  package static let officer = officers(
    order: #""union", post, "from", id_number"#, where: { _ in "true" })

  /// The terms that end within so many months from the day on, the next to end first
  /// (届满提醒).
  package static func officersExpiring(withinMonths months: Int) -> Kind {
    officers(
      order: #""to", "union", post, id_number"#,
      where: { day in "o.to_on BETWEEN \(day) AND \(day.adding(months: months) ?? .last)" })
  }

  private static func officers(order: SQL, where condition: @escaping @Sendable (Day) -> SQL)
    -> Kind
  {
    Kind(
      "officer",
      fields: [
        KindField("id_number", .identity, required: true), KindField("name", .personName),
        KindField("union", .unionCode, required: true),
        KindField("post", .choice("post"), required: true),
        KindField("employment", .choice("employment"), required: true),
        KindField("from", .day, required: true), KindField("to", .day), KindField("party_post"),
        KindField("note"),
      ],
      key: ["id_number", "union", "post", "from"], unionColumn: "union", statusColumn: "state",
      dayColumn: "from", order: order,
      rows: { day in
        """
        SELECT o.id, CASE WHEN o.from_on > \(day) THEN 'coming' WHEN o.to_on <= \(day) THEN 'ended'
            ELSE 'current' END AS state,
          p.id_number, p.name, u.code AS "union", o.post, o.employment, o.from_on AS "from",
          o.to_on AS "to", o.party_post, o.note
        FROM officer o JOIN person p ON p.id = o.person_id JOIN trade_union u ON u.id = o.union_id
        WHERE \(condition(day))
        """
      })
  }
}
