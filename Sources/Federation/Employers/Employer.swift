package import Records
package import Storage

/// An employer (用人单位), organised or not.
package struct Employer: Record, Referable {
  package var id: Int64 = 0
  /// Its credit code (统一社会信用代码).
  package var code = CreditCode.blank
  package var name = ""
  package var ownership: Code<Ownerships>?
  /// Where it lies; without one, what its credit code says.
  package var division: DivisionCode?
  package init() {}

  /// Whose employers are (单位性质), which the office can extend.
  package enum Ownerships: CodeList { package static let list = "ownership" }

  package static let noun = Noun<Employer>(
    "employer", en: "employer", zh: "用人单位", key: ["employer_code"], status: "coverage",
    order: "employer_code",
    examples: [
      "employer add --employer-code 91630102YY0002509K --employer 某公司 --ownership non_public",
      "employer list --status uncovered",
    ], listing: employers(on:)
  ) {
    Field(\.code, "employer_code", column: "code", en: "Employer credit code", zh: "单位信用代码")
    Field(\.name, "employer", column: "name", en: "Employer", zh: "单位名称")
    Field(\.ownership, "ownership", en: "Ownership", zh: "单位性质")
    Field(\.division, "division", en: "Division", zh: "所在行政区划代码")
    Field.narrowing("coverage", as: EmployerCoverage.self, en: "Coverage", zh: "建会情况")
  }

  /// Every employer, with whether a union covers it on the day.
  private static func employers(on day: Day) -> SQL {
    """
    SELECT e.id, e.code AS employer_code, e.name AS employer, e.ownership, e.division,
      CASE WHEN EXISTS (
        SELECT 1 FROM coverage c WHERE c.employer_id = e.id AND c.from_on <= \(day)
          AND ifnull(c.to_on, '9999-12-31') > \(day)) THEN 'covered' ELSE 'uncovered'
      END AS coverage
    FROM employer e
    """
  }

  package func check(replacing old: Employer?, at desk: Desk, in db: borrowing Connection) throws {
    guard let division, division != old?.division else { return }
    let isKnown = try db.value(Int64.self, "SELECT 1 FROM division WHERE code = \(division)")
    if isKnown == nil { desk.note("division.unknown", ["division": .text(division.text)]) }
  }

  /// A list does not rename an employer: it may mean another one, under a wrong code.
  package func checkOwner(of new: Employer, in db: borrowing Connection) throws {
    guard !new.name.isEmpty, new.name != name else { return }
    throw Problem.editEmployer(
      self, Self.noun.form["employer"]!.label, .text(name), .text(new.name))
  }
}

/// Whether a union covers an employer on a day (建会情况).
package enum EmployerCoverage: String, Choice {
  case covered, uncovered

  package static let list = "employer_coverage"
  package var word: Text {
    switch self {
    case .covered: Text(en: "Covered", zh: "已建会")
    case .uncovered: Text(en: "Not covered", zh: "未建会")
    }
  }
}

extension Problem {
  /// The refusal of a list that says otherwise what only `employer edit` changes.
  static func editEmployer(
    _ employer: Employer, _ field: Text, _ present: Value, _ given: Value
  ) -> Problem {
    let code = employer.code.text
    return Problem(
      .value, "employer.edit_instead",
      en: """
        Employer \(code, as: "employer_code") is “\(employer.name, as: "employer")” on record; its \
        \(field, as: "field") is \(present, as: "present") and is not changed to \
        \(given, as: "given") by a list. If it is the same employer, use \
        \(doing: "employer", "edit"); otherwise check the credit code.
        """,
      zh: """
        单位 \(code, as: "employer_code") 已登记为“\(employer.name, as: "employer")”，\
        其\(field, as: "field")为 \(present, as: "present")，导入不能改成 \(given, as: "given")。\
        如确系同一单位，请用 \(doing: "employer", "edit")；否则请核对单位信用代码。
        """)
  }
}
