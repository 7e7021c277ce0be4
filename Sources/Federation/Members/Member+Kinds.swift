import Records
import Storage

extension Kind {
  /// Everybody who is or was a member by a day, with the latest spell as the events tell it.
  package static let member = Kind(
    "member",
    fields: [
      KindField("id_number", .identity, required: true), KindField("id_type", .choice("id_type")),
      KindField("name", .personName, required: true), KindField("gender", .choice("gender")),
      KindField("birth_date", .birthDate), KindField("ethnicity"), KindField("education"),
      KindField("household_type", .choice("household_type")), KindField("phone", .phone),
      KindField("union", .unionCode, required: true), KindField("joined_on", .day),
      KindField("joined_union_on", .day), KindField("status", .choice("membership_status")),
      KindField("traits", .choices("trait")), KindField("card_number"), KindField("note"),
    ],
    key: ["id_number"], unionColumn: "union", statusColumn: "status", dayColumn: "joined_on",
    order: "id_number", whole: .members, rows: { day in memberRows(on: day) })

  /// What happened to memberships, as it is now believed.
  package static let event = Kind(
    "event",
    fields: [
      KindField("id_number", .identity, required: true),
      KindField("event", .choice("event"), required: true), KindField("on", .day),
      KindField("union", .unionCode, required: true), KindField("other_union", .unionCode),
      KindField("outside"), KindField("reason"), KindField("document"),
    ],
    key: ["id_number", "on", "event", "union"], group: "id_number", isSequence: true,
    unionColumn: "union", dayColumn: "on",
    order: #"id_number, ifnull("on", ''), id"#,
    rows: { _ in
      """
      SELECT e.id, p.id_number, e.event, nullif(e.on_date, \(Day.first)) AS "on",
        u.code AS "union", o.code AS other_union, e.outside, e.reason, e.document
      FROM membership_event e JOIN person p ON p.id = e.person_id
      JOIN trade_union u ON u.id = e.union_id
      LEFT JOIN trade_union o ON o.id = e.other_union_id
      WHERE \(holds)
      """
    })

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
}
