package import Records
package import Storage

extension UnionService {
  /// What must hold of the days of a union's founding and end, whichever verb sets them: nothing
  /// happened there before, nobody and nothing is left in it after (`union.dissolve_empty`).
  func checkLife(of union: TradeUnion, since old: TradeUnion, in db: borrowing Connection) throws {
    try checkOrder(union)
    if let founded = union.foundedOn, founded != old.foundedOn,
      let first = try db.firstDay(in: union.id), first < founded
    {
      throw Problem(
        .value, "union.founded_too_late",
        ["code": .text(union.code), "founded_on": .day(founded), "first": .day(first)])
    }
    if let end = union.dissolvedOn, end != old.dissolvedOn {
      try desk.judge(
        union.dissolutionBreach(try db.contents(of: union.id, on: end)), on: end, "union",
        union.code, in: db)
    }
  }
}

extension Connection {
  /// Who and what is in a union as it stands now, or was in it after a day; the unions under it
  /// on that day.
  package func contents(of union: Identifier<TradeUnion>, on day: Day) throws -> UnionContents {
    func count(_ sql: SQL) throws -> Int { try value(Int.self, sql) ?? 0 }
    return UnionContents(
      // Those who left it, or came into it, only later were in it as well.
      members: try count(
        """
        SELECT count(*) FROM (
          SELECT person_id FROM membership WHERE union_id = \(union) AND status = 'active'
          UNION
          SELECT person_id FROM membership_event e
          WHERE \(union) IN (union_id, other_union_id) AND on_date > \(day) AND voids IS NULL
            AND NOT EXISTS (SELECT 1 FROM membership_event v WHERE v.voids = e.id)
            AND NOT EXISTS (
              SELECT 1 FROM membership m WHERE m.person_id = e.person_id
                AND m.union_id = \(union) AND m.status = 'retained'))
        """),
      retained: try count(
        "SELECT count(*) FROM membership WHERE union_id = \(union) AND status = 'retained'"),
      unions: try count(
        """
        SELECT count(*) FROM union_parent p JOIN trade_union u ON u.id = p.union_id
        WHERE p.parent_id = \(union) AND ifnull(p.to_on, '9999-12-31') > \(day)
          AND ifnull(u.dissolved_on, '9999-12-31') > \(day)
        """),
      cases: try count(
        """
        SELECT count(*) FROM assistance_case
        WHERE union_id = \(union) AND ifnull(closed_on, '9999-12-31') > \(day)
        """),
      officers: try count(
        """
        SELECT count(*) FROM officer
        WHERE union_id = \(union) AND ifnull(to_on, '9999-12-31') > \(day)
        """),
      receipts: try count(
        """
        SELECT count(*) FROM receipt
        WHERE union_id = \(union) AND period_from >= \(day) AND status <> 'reversed'
        """),
      applications: try count(
        """
        SELECT count(*) FROM membership_application
        WHERE union_id = \(union) AND decision IS NULL
        """),
      proposals: try count(
        """
        SELECT count(*) FROM transfer_proposal
        WHERE \(union) IN (union_id, other_union_id) AND outcome IS NULL
        """))
  }

  /// The first day on which something happened in a union; a listed member's days count for little.
  fileprivate func firstDay(in union: Identifier<TradeUnion>) throws -> Day? {
    try value(
      Day?.self,
      """
      SELECT min(day) FROM (
        SELECT min(on_date) AS day FROM membership_event e
        WHERE \(union) IN (union_id, other_union_id) AND provisional = 0 AND voids IS NULL
          AND on_date > \(Day.first)
          AND NOT EXISTS (SELECT 1 FROM membership_event v WHERE v.voids = e.id)
        UNION ALL SELECT min(from_on) FROM officer WHERE union_id = \(union)
        UNION ALL SELECT min(filed_on) FROM assistance_case WHERE union_id = \(union)
        UNION ALL SELECT min(collected_on) FROM receipt WHERE union_id = \(union))
      """) ?? nil
  }
}
