import Records
import Storage

extension Kind {
  /// What became of unions, and who follows them.
  package static let succession = Kind(
    "succession",
    fields: [
      KindField("union", .unionCode, required: true), KindField("successor", .unionCode),
      KindField("on", .day, required: true),
      KindField("how", .choice("succession"), required: true),
      KindField("document"),
    ],
    key: ["union", "successor", "on", "how"], unionColumn: "union", dayColumn: "on",
    order: #""union", "on", how, ifnull(successor, '')"#,
    rows: { _ in
      """
      SELECT s.id, u.code AS "union", o.code AS successor, s.on_date AS "on", s.how, s.document
      FROM union_succession s JOIN trade_union u ON u.id = s.union_id
      LEFT JOIN trade_union o ON o.id = s.successor_id
      """
    })
}
