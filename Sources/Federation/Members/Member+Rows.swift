import Records
import Storage

extension Kind {
  /// `e` voids nothing and is not voided. The `+` keeps the planner from looking for all events
  /// that void nothing, which are most.
  /// <https://sqlite.org/optoverview.html#disqualifying_where_clause_terms>
  static let holds: SQL = """
    +e.voids IS NULL AND NOT EXISTS (SELECT 1 FROM membership_event v WHERE v.voids = e.id)
    """

  /// The kinds of worker somebody is on a day, joined by `;`.
  static func traits(of person: String, on day: Day) -> SQL {
    """
    (SELECT group_concat(trait, ';') FROM (
      SELECT trait FROM person_trait WHERE person_id = \(name: SchemaName(person)).id AND from_on <= \(day)
        AND ifnull(to_on, '9999-12-31') > \(day) ORDER BY trait))
    """
  }

  /// The members by a day, as their events tell.
  ///
  /// - Parameters:
  ///   - union: what stands for the union: `u.code` or `u.id`.
  ///   - people: which persons `p`.
  static func memberRows(on day: Day, union: SQL = "u.code", people: SQL = "true") -> SQL {
    """
    SELECT \(personColumns), \(union) AS "union",
      CASE began.event WHEN 'opening' THEN NULL ELSE began.on_date END AS joined_on,
      CASE
        WHEN moved.id IS NOT NULL THEN moved.on_date
        WHEN began.provisional = 1 THEN m.joined_union_on
        WHEN began.event <> 'opening' THEN began.on_date
      END AS joined_union_on,
      CASE
        WHEN stood.event = 'retain' THEN 'retained'
        WHEN stood.event IN ('opening', 'join', 'rejoin', 'arrive', 'restore') THEN 'active'
        ELSE 'ended'
      END AS status,
      \(traits(of: "p", on: day)) AS traits,
      m.card_number, m.note
    FROM person p
    JOIN membership_event began ON began.id = (
      \(latest(by: day, "AND e.event IN ('opening', 'join', 'rejoin', 'arrive')")))
    JOIN membership_event stood ON stood.id = (\(latest(by: day, "AND e.event <> 'transfer'")))
    LEFT JOIN membership_event moved ON moved.id = (
      \(latest(by: day, "AND e.event = 'transfer'")))
      AND (moved.on_date, moved.id) > (began.on_date, began.id)
    JOIN trade_union u ON u.id = ifnull(moved.other_union_id, began.union_id)
    LEFT JOIN membership m ON m.person_id = p.id AND m.spell = (
      SELECT count(*) FROM membership_event e WHERE e.person_id = p.id AND e.on_date <= \(day)
        AND e.event IN ('opening', 'join', 'rejoin', 'arrive') AND \(holds))
    WHERE \(people)
    """
  }

  private static let personColumns: SQL = """
    p.id, p.id_number, p.id_type, p.name, p.gender, p.birth_date, p.ethnicity, p.education,
    p.household_type, p.phone
    """

  /// The last event of `p` by a day, among some.
  private static func latest(by day: Day, _ some: SQL) -> SQL {
    """
    SELECT e.id FROM membership_event e WHERE e.person_id = p.id AND e.on_date <= \(day)
      \(some) AND \(holds) ORDER BY e.on_date DESC, e.id DESC LIMIT 1
    """
  }

  /// The members as their last spell stands, which is what the events tell of those to whom nothing
  /// happened after the day. `joined_union_on` of a spell says when its last union came.
  static func presentMemberRows(on day: Day, people: SQL) -> SQL {
    """
    SELECT \(personColumns), m.union_id AS "union", m.joined_on, m.joined_union_on, m.status,
      CASE WHEN p.id IN (SELECT person_id FROM person_trait) THEN \(traits(of: "p", on: day)) END
        AS traits,
      m.card_number, m.note
    FROM person p JOIN membership m ON m.person_id = p.id AND m.spell =
      CASE WHEN p.id IN (SELECT person_id FROM membership WHERE spell > 1)
      THEN (SELECT max(spell) FROM membership WHERE person_id = p.id) ELSE 1 END
    WHERE \(people)
    """
  }
}

extension WholeRows {
  /// Members from their spells; from the events only those to whom something happened later.
  static let members = WholeRows(
    isPast: { day in "SELECT EXISTS (SELECT 1 FROM membership_event WHERE on_date > \(day))" },
    rows: { day, isPast in
      guard isPast else { return Kind.presentMemberRows(on: day, people: "true") }
      return """
        \(Kind.presentMemberRows(on: day, people: "p.id NOT IN (\(later(than: day)))"))
        UNION ALL
        \(Kind.memberRows(on: day, union: "u.id", people: "p.id IN (\(later(than: day)))"))
        """
    },
    count: { day, isPast in
      guard isPast else { return "SELECT count(*) FROM membership WHERE spell = 1" }
      return """
        SELECT count(DISTINCT e.person_id) FROM membership_event e
        WHERE e.on_date <= \(day) AND e.event IN ('opening', 'join', 'rejoin', 'arrive')
          AND \(Kind.holds)
        """
    })

  private static func later(than day: Day) -> SQL {
    "SELECT person_id FROM membership_event WHERE on_date > \(day)"
  }
}
