import Records
import Storage

extension Kind {
  /// Unions as they are on a day.
  package static let union = Kind(
    "union",
    fields: [
      KindField("code", .unionCode, required: true), KindField("name", required: true),
      KindField("level", .choice("level"), required: true),
      KindField("kind", .choice("kind"), required: true), KindField("parent", .unionCode),
      KindField("industrial_parent", .unionCode), KindField("division", .division),
      KindField("credit_code", .creditCode), KindField("ownership", .choice("ownership")),
      KindField("founded_on", .day), KindField("dissolved_on", .day), KindField("note"),
    ],
    key: ["code"], unionColumn: "code", dayColumn: "founded_on", order: "code",
    rows: { day in
      """
      SELECT u.id, u.code, v.name, v.level, v.kind, a.code AS parent, i.code AS industrial_parent,
        v.division, v.credit_code, v.ownership, u.founded_on, u.dissolved_on, u.note
      FROM trade_union u
      JOIN union_version v ON v.union_id = u.id AND v.from_on = (
        SELECT max(from_on) FROM union_version WHERE union_id = u.id AND from_on <= \(day))
      LEFT JOIN union_parent pa ON pa.union_id = u.id AND pa.line = 'administrative'
        AND pa.from_on <= \(day) AND ifnull(pa.to_on, '9999-12-31') > \(day)
      LEFT JOIN trade_union a ON a.id = pa.parent_id
      LEFT JOIN union_parent pi ON pi.union_id = u.id AND pi.line = 'industrial'
        AND pi.from_on <= \(day) AND ifnull(pi.to_on, '9999-12-31') > \(day)
      LEFT JOIN trade_union i ON i.id = pi.parent_id
      """
    })

  /// Every version of every union.
  package static let unionVersion = Kind(
    "union_version",
    fields: [
      KindField("union", .unionCode, required: true), KindField("from", .day),
      KindField("name", required: true), KindField("level", .choice("level"), required: true),
      KindField("kind", .choice("kind"), required: true), KindField("division", .division),
      KindField("credit_code", .creditCode), KindField("ownership", .choice("ownership")),
      KindField("document"),
    ],
    key: ["union", "from"], group: "union", unionColumn: "union", dayColumn: "from",
    order: #""union", "from""#,
    rows: { _ in
      """
      SELECT v.id, u.code AS "union", nullif(v.from_on, \(Day.first)) AS "from", v.name, v.level,
        v.kind, v.division, v.credit_code, v.ownership, v.document
      FROM union_version v JOIN trade_union u ON u.id = v.union_id
      """
    })

  /// Every link to a parent, in both lines.
  package static let unionParent = Kind(
    "union_parent",
    fields: [
      KindField("union", .unionCode, required: true),
      KindField("line", .choice("line"), required: true),
      KindField("parent", .unionCode, required: true), KindField("from", .day),
      KindField("to", .day),
    ],
    key: ["union", "line", "from"], group: "union", unionColumn: "union", dayColumn: "from",
    order: #""union", line, "from""#,
    rows: { _ in
      """
      SELECT p.id, u.code AS "union", p.line, o.code AS parent,
        nullif(p.from_on, \(Day.first)) AS "from", p.to_on AS "to"
      FROM union_parent p JOIN trade_union u ON u.id = p.union_id
      JOIN trade_union o ON o.id = p.parent_id
      """
    })
}
