import Records
import Storage

extension Kind {
  /// Every honour given by the year of the day. `--under` looks at the union the person is or was
  /// last a member of.
  package static let honour = Kind(
    "honour", fields: [KindField("id_number", .identity, required: true)] + honourFields,
    key: ["id_number", "title", "year"], unionColumn: "union",
    order: "id_number, year, title", rows: honours)

  /// The roll of honour (荣誉名册) as people read it: with names and unions, the highest level
  /// first, then the latest year.
  package static let honourRoll = Kind(
    "honour",
    fields: [
      KindField("id_number", .identity, required: true), KindField("name", .personName),
      KindField("union", .unionCode),
    ] + honourFields,
    key: ["id_number", "title", "year"], unionColumn: "union",
    order: "rank, year DESC, title, id_number", rows: honours)

  private static let honourFields = [
    KindField("level", .choice("honour_level"), required: true), KindField("title", required: true),
    KindField("year", .integer, required: true), KindField("certificate"),
  ]

  private static func honours(asOf day: Day) -> SQL {
    """
    SELECT h.id, p.id_number, p.name, \(latestUnion) AS "union", h.level, h.title, h.year,
      h.certificate,
      (SELECT c.id FROM code c WHERE c.list = 'honour_level' AND c.code = h.level) AS rank
    FROM honour h JOIN person p ON p.id = h.person_id WHERE h.year <= \(Int64(day.year))
    """
  }

  /// The code of the union in which `p` is, or was last, a member; `NULL` of no member.
  static let latestUnion: SQL = """
    (SELECT u.code FROM membership m JOIN trade_union u ON u.id = m.union_id
      WHERE m.person_id = p.id ORDER BY m.spell DESC LIMIT 1)
    """
}
