import Records
import Storage

extension Kind {
  /// Files as they were on a day: applied for by then, and closed only if closed by then.
  package static let assistanceCase = cases { _ in "true" }

  /// The files without any aid up to the day (从未帮扶).
  package static let casesNeverAided = cases { day in
    "NOT EXISTS (SELECT 1 FROM case_aid a WHERE a.case_id = c.id AND a.on_date <= \(day))"
  }

  private static func cases(where condition: @escaping @Sendable (Day) -> SQL) -> Kind {
    Kind(
      "case",
      fields: [
        KindField("case_number"), KindField("id_number", .identity, required: true),
        KindField("name", .personName), KindField("union", .unionCode, required: true),
        KindField("tier", .choice("tier")),
        KindField("category", .choice("category"), required: true),
        KindField("main_cause", .choice("cause"), required: true),
        KindField("secondary_causes", .choices("cause")), KindField("applied_on", .day),
        KindField("filed_on", .day), KindField("closed_on", .day),
        KindField("exit", .choice("exit")),
        KindField("family_size", .integer, required: true),
        KindField("annual_income", .money, required: true), KindField("special_costs", .money),
        KindField("phone", .phone), KindField("address", .address),
        KindField("household_type", .choice("household_type")), KindField("health"),
        KindField("housing"),
        KindField("insurance"), KindField("status", .choice("case_status")), KindField("note"),
      ],
      key: ["case_number"], owner: ["union"], unionColumn: "union", statusColumn: "status",
      dayColumn: "filed_on",
      order: "case_number",
      rows: { day in
        """
        SELECT c.id, c.case_number, p.id_number, p.name, u.code AS "union", c.tier, c.category,
          c.main_cause, c.secondary_causes, c.applied_on,
          CASE WHEN c.filed_on <= \(day) THEN c.filed_on END AS filed_on,
          CASE WHEN c.closed_on <= \(day) THEN c.closed_on END AS closed_on,
          CASE WHEN c.closed_on <= \(day) THEN c.exit END AS exit,
          c.family_size, c.annual_income_fen AS annual_income,
          c.special_costs_fen AS special_costs, c.phone, c.address, c.household_type, c.health,
          c.housing, c.insurance,
          CASE WHEN c.closed_on <= \(day) THEN 'closed' WHEN c.filed_on <= \(day) THEN 'open'
            ELSE 'draft' END AS status, c.note
        FROM assistance_case c JOIN person p ON p.id = c.person_id
        JOIN trade_union u ON u.id = c.union_id
        WHERE c.applied_on <= \(day) AND \(condition(day))
        """
      })
  }

  /// The families of the files.
  package static let family = Kind(
    "family",
    fields: [
      KindField("case_number", required: true), KindField("id_number", .identity),
      KindField("name", .personName, required: true), KindField("relation", required: true),
      KindField("birth_date", .birthDate), KindField("annual_income", .money), KindField("health"),
      KindField("occupation"),
    ],
    key: ["case_number", "id_number", "name", "birth_date"], unionColumn: "union",
    order: "case_number, id_number, name, birth_date, relation, id",
    rows: { day in
      """
      SELECT f.id, u.code AS "union", c.case_number, f.id_number, f.name, f.relation,
        f.birth_date, f.annual_income_fen AS annual_income, f.health, f.occupation
      FROM case_family_member f JOIN assistance_case c ON c.id = f.case_id
      JOIN trade_union u ON u.id = c.union_id
      WHERE c.applied_on <= \(day)
      """
    })

  /// The aid given up to a day. Its rows have no key: the same may be given twice on a day.
  package static let aid = Kind(
    "aid",
    fields: [
      KindField("case_number", required: true), KindField("id_number", .identity),
      KindField("on", .day, required: true), KindField("type", .choice("aid_type"), required: true),
      KindField("amount", .money), KindField("source", .choice("aid_source")),
      KindField("method", .choice("method")), KindField("note"),
    ],
    key: [], group: "case_number",
    unionColumn: "union", dayColumn: "on",
    order: #"case_number, "on", type, amount, id_number, source, method, note, id"#,
    rows: { day in
      """
      SELECT a.id, u.code AS "union", c.case_number, a.id_number, a.on_date AS "on", a.type,
        a.amount_fen AS amount, a.source, a.method, a.note
      FROM case_aid a JOIN assistance_case c ON c.id = a.case_id
      JOIN trade_union u ON u.id = c.union_id
      WHERE a.on_date <= \(day)
      """
    })
}
