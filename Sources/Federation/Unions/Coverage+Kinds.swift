import Records
import Storage

extension Kind {
  /// Which employers the unions cover.
  package static let coverage = Kind(
    "coverage",
    fields: [
      KindField("union", .unionCode, required: true),
      KindField("employer_code", .creditCode, required: true),
      KindField("employer", required: true),
      KindField("ownership", .choice("ownership")), KindField("from", .day), KindField("to", .day),
    ],
    key: ["union", "employer_code", "from"], unionColumn: "union", dayColumn: "from",
    order: #""union", employer_code, "from""#,
    rows: { _ in
      """
      SELECT c.id, u.code AS "union", e.code AS employer_code, e.name AS employer, e.ownership,
        nullif(c.from_on, \(Day.first)) AS "from", c.to_on AS "to"
      FROM coverage c JOIN trade_union u ON u.id = c.union_id
      JOIN employer e ON e.id = c.employer_id
      """
    })

  /// Reported figures and denominators.
  package static let figure = Kind(
    "figure",
    fields: [
      KindField("union", .unionCode, required: true), KindField("on", .day, required: true),
      KindField("figure", .choice("figure"), required: true),
      KindField("value", .integer, required: true),
      KindField("source"),
    ],
    key: ["union", "on", "figure"], unionColumn: "union", dayColumn: "on",
    order: #""union", "on", figure"#,
    rows: { _ in
      """
      SELECT f.id, u.code AS "union", f.on_date AS "on", f.figure, f.value, f.source
      FROM union_figure f JOIN trade_union u ON u.id = f.union_id
      """
    })
}
