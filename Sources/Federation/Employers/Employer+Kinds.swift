import Records
import Storage

extension Kind {
  /// Every employer, with whether a union covers it on the day.
  package static let employer = Kind(
    "employer",
    fields: [
      KindField("employer_code", .creditCode, required: true),
      KindField("employer", required: true),
      KindField("ownership", .choice("ownership")), KindField("division", .division),
    ],
    key: ["employer_code"], statusColumn: "coverage", order: "employer_code",
    rows: { day in
      """
      SELECT e.id, e.code AS employer_code, e.name AS employer, e.ownership, e.division,
        CASE WHEN EXISTS (
          SELECT 1 FROM coverage c WHERE c.employer_id = e.id AND c.from_on <= \(day)
            AND ifnull(c.to_on, '9999-12-31') > \(day)) THEN 'covered' ELSE 'uncovered'
        END AS coverage
      FROM employer e
      """
    })
}
