import Records
import Storage

extension Kind {
  /// Every dated row of every rule; `to` is the start of the next one.
  package static let rule = Kind(
    "rule",
    fields: [
      KindField("name", required: true), KindField("from", .day, required: true),
      KindField("to", .day),
      KindField("severity", .choice("severity"), required: true),
      KindField("parameters", .parameters),
      KindField("document"), KindField("article"), KindField("quote"),
      KindField("verified", .choice("yes_no")),
      KindField("note"),
    ],
    key: ["name", "from"], dayColumn: "from", order: #"name, "from""#,
    rows: { _ in
      """
      SELECT id, name, nullif(from_on, \(Day.first)) AS "from",
        lead(from_on) OVER (PARTITION BY name ORDER BY from_on) AS "to", severity,
        nullif(parameters, '') AS parameters, document, article, quote,
        CASE verified WHEN 1 THEN 'yes' ELSE 'no' END AS verified, note
      FROM rule
      """
    })

  /// The rows of rules that begin on a day: what the office has added, and what came with the
  /// program.
  package static let ruleChange = Kind(
    "rule", fields: rule.fields.filter { $0.name != "to" }, key: rule.key, dayColumn: "from",
    order: rule.order,
    rows: { day in #"SELECT * FROM (\#(rule.rows(day))) WHERE "from" IS NOT NULL"# })
}
