import Records
import Storage

extension Kind {
  /// Schemes, one row per level.
  package static let scheme = Kind(
    "scheme",
    fields: [
      KindField("scheme", required: true), KindField("from", .day, required: true),
      KindField("to", .day),
      KindField("scope", .unionCode), KindField("level", .choice("level"), required: true),
      KindField("ratio", .percent, required: true), KindField("document"),
    ],
    key: ["scheme", "level"], group: "scheme", isWhole: true, owner: ["scope"], dayColumn: "from",
    order: "scheme, level_order",
    rows: { _ in
      """
      SELECT h.id, \(levelOrder("h.level")) AS level_order, s.name AS scheme, s.from_on AS "from",
        s.to_on AS "to", u.code AS scope, h.level, h.ratio_bps AS ratio, s.document
      FROM scheme s JOIN scheme_share h ON h.scheme_id = s.id
      LEFT JOIN trade_union u ON u.id = s.scope_id
      """
    })

  /// Contributions and other money collected.
  package static let receipt = Kind(
    "receipt",
    fields: [
      KindField("receipt_number", required: true), KindField("union", .unionCode, required: true),
      KindField("payer_code", .creditCode), KindField("payer"), KindField("fund", .choice("fund")),
      KindField("period", .period, required: true), KindField("payroll", .money),
      KindField("due", .money),
      KindField("collected", .money), KindField("collected_on", .day, required: true),
      KindField("mode", .choice("mode")), KindField("channel", .choice("channel")),
      KindField("status", .choice("money_status")), KindField("note"),
    ],
    key: ["receipt_number"], owner: ["union"], unionColumn: "union", statusColumn: "status",
    dayColumn: "collected_on", order: "receipt_number",
    rows: { _ in
      """
      SELECT r.id, r.receipt_number, u.code AS "union", r.payer_code, r.payer, r.fund, r.period,
        r.payroll_fen AS payroll, r.due_fen AS due, r.collected_fen AS collected, r.collected_on,
        r.mode, r.channel, r.status, r.note
      FROM receipt r JOIN trade_union u ON u.id = r.union_id
      """
    })

  /// What each union gets of each contribution.
  package static let allocation = Kind(
    "allocation",
    fields: [
      KindField("receipt_number", required: true), KindField("period", .period),
      KindField("union", .unionCode, required: true),
      KindField("level", .choice("level"), required: true),
      KindField("ratio", .percent, required: true), KindField("share", .money, required: true),
      KindField("status", .choice("money_status")),
    ],
    key: ["receipt_number", "level"], group: "receipt_number", isWhole: true,
    unionColumn: "union", statusColumn: "status", order: "receipt_number, level_order",
    rows: { _ in
      """
      SELECT a.id, \(levelOrder("a.level")) AS level_order, r.receipt_number, r.period,
        u.code AS "union", a.level, a.ratio_bps AS ratio, a.share_fen AS share, a.status
      FROM allocation a JOIN receipt r ON r.id = a.receipt_id
      JOIN trade_union u ON u.id = a.union_id
      """
    })

  /// The lowest level first, as shares are said.
  private static func levelOrder(_ column: SQL) -> SQL {
    """
    CASE \(column) WHEN 'grassroots' THEN 0 WHEN 'county' THEN 1 WHEN 'prefecture' THEN 2
      WHEN 'province' THEN 3 ELSE 4 END
    """
  }
}
