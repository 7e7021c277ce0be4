import Records
import Storage

extension Kind {
  /// Members as they are listed and shown: with those whose application waits, and with what
  /// `MemberStanding` says instead of what a spell alone does. Files hold `member`.
  package static let memberStanding = Kind(
    member.name,
    fields: member.fields.map { field in
      field.name == "status" ? KindField("status", .choice("member_standing")) : field
    },
    key: member.key, unionColumn: member.unionColumn, statusColumn: member.statusColumn,
    dayColumn: member.dayColumn, order: member.order,
    rows: { day in
      """
      SELECT m.id, m.id_number, m.id_type, m.name, m.gender, m.birth_date, m.ethnicity,
        m.education, m.household_type, m.phone, m."union", m.joined_on, m.joined_union_on,
        CASE WHEN m.status <> 'ended' AND EXISTS (
          SELECT 1 FROM transfer_proposal t
          WHERE t.person_id = m.id AND t.proposed_on <= \(day)
            AND ifnull(t.decided_on, '9999-12-31') > \(day)
        ) THEN 'in_transit' ELSE m.status END AS status,
        m.traits, m.card_number, m.note
      FROM (\(member.rows(day))) m
      WHERE m.status <> 'ended' OR NOT EXISTS (\(application(of: "m", by: day)))
      UNION ALL
      SELECT p.id, p.id_number, p.id_type, p.name, p.gender, p.birth_date, p.ethnicity,
        p.education, p.household_type, p.phone, u.code, NULL, NULL, 'applied',
        \(traits(of: "p", on: day)), NULL, NULL
      FROM membership_application a JOIN person p ON p.id = a.person_id
      JOIN trade_union u ON u.id = a.union_id
      WHERE a.id = (\(application(of: "p", by: day))) AND ifnull((
        SELECT e.event IN ('retain', 'opening', 'join', 'rejoin', 'arrive', 'restore')
        FROM membership_event e
        WHERE e.person_id = p.id AND e.on_date <= \(day) AND e.event <> 'transfer' AND \(holds)
        ORDER BY e.on_date DESC, e.id DESC LIMIT 1), 0) = 0
      """
    })

  /// The application that waits on a day.
  private static func application(of person: String, by day: Day) -> SQL {
    """
    SELECT w.id FROM membership_application w
    WHERE w.person_id = \(name: SchemaName(person)).id AND w.applied_on <= \(day)
      AND ifnull(w.decided_on, '9999-12-31') > \(day)
    ORDER BY w.applied_on DESC, w.id DESC LIMIT 1
    """
  }
}
