import Records
import Storage

extension Kind {
  /// Every trait of every person, dated.
  package static let trait = Kind(
    "trait",
    fields: [
      KindField("id_number", .identity, required: true),
      KindField("trait", .choice("trait"), required: true), KindField("from", .day),
      KindField("to", .day),
    ],
    key: ["id_number", "trait", "from"], dayColumn: "from", order: #"id_number, trait, "from""#,
    rows: { _ in
      """
      SELECT t.id, p.id_number, t.trait, nullif(t.from_on, \(Day.first)) AS "from", t.to_on AS "to"
      FROM person_trait t JOIN person p ON p.id = t.person_id
      """
    })

  /// The traits as people read them, with names. `--status` takes `current`, `ended` or `coming`, as
  /// of the day.
  package static let traitList = Kind(
    "trait",
    fields: [
      KindField("id_number", .identity, required: true), KindField("name", .personName),
      KindField("trait", .choice("trait"), required: true), KindField("from", .day),
      KindField("to", .day),
      KindField("state", .choice("trait_state")),
    ],
    key: ["id_number", "trait", "from"], unionColumn: "union", statusColumn: "state",
    dayColumn: "from", order: #"id_number, trait, "from""#,
    rows: { day in
      """
      SELECT t.id, p.id_number, p.name, t.trait, nullif(t.from_on, \(Day.first)) AS "from",
        t.to_on AS "to", \(latestUnion) AS "union",
        CASE WHEN t.from_on > \(day) THEN 'coming' WHEN t.to_on <= \(day) THEN 'ended'
          ELSE 'current' END AS state
      FROM person_trait t JOIN person p ON p.id = t.person_id
      """
    })
}

extension Kind {
  /// The code of the union in which `p` is, or was last, a member; `NULL` of no member.
  static let latestUnion: SQL = """
    (SELECT u.code FROM membership m JOIN trade_union u ON u.id = m.union_id
      WHERE m.person_id = p.id ORDER BY m.spell DESC LIMIT 1)
    """
}
