import Records
import Storage

extension Kind {
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
