package import Records
package import Storage

/// A needy household's file (困难职工档案). One household, one file; its head is the applicant.
package struct AssistanceCase: Equatable, Sendable {
  package let id: Identifier<AssistanceCase>
  /// The number on the file (档案编号): division, year and a running number.
  package let number: String
  /// The head of the household (申请人).
  package let person: Identifier<Person>
  /// The union that keeps the file.
  package var union: Identifier<TradeUnion>
  package var tier: String?
  package var category: String
  package var mainCause: String
  /// Codes in byte order, joined by `;`.
  package var secondaryCauses: String?
  package var appliedOn: Day
  /// `nil` of a draft.
  package var filedOn: Day?
  /// The last day of the file.
  package var closedOn: Day?
  package var exit: CaseExit?
  /// The applicant included.
  package var familySize: Int64
  package var annualIncome: Money
  package var specialCosts: Money?
  package var phone: String?
  package var address: String?
  package var householdType: String?
  package var health: String?
  package var housing: String?
  package var insurance: String?
  package var status: CaseStatus
  package var note: String?

  /// The day whose choices and rules hold for the file.
  package var day: Day { filedOn ?? appliedOn }
}

extension AssistanceCase: Entity {
  package static let table = Table(
    "assistance_case", AssistanceCase.init,
    Column("id", \.id), Column("case_number", \.number), Column("person_id", \.person),
    Column("union_id", \.union), Column("tier", \.tier), Column("category", \.category),
    Column("main_cause", \.mainCause), Column("secondary_causes", \.secondaryCauses),
    Column("applied_on", \.appliedOn), Column("filed_on", \.filedOn),
    Column("closed_on", \.closedOn), Column("exit", \.exit), Column("family_size", \.familySize),
    Column("annual_income_fen", \.annualIncome), Column("special_costs_fen", \.specialCosts),
    Column("phone", \.phone), Column("address", \.address),
    Column("household_type", \.householdType), Column("health", \.health),
    Column("housing", \.housing), Column("insurance", \.insurance), Column("status", \.status),
    Column("note", \.note))
}

extension Connection {
  /// The file with this number. Throws `case.not_found`.
  package func assistanceCase(number: String) throws -> AssistanceCase {
    guard let file = try caseIfAny(number: number) else {
      throw Problem(.notFound, "case.not_found", ["case_number": .text(number)])
    }
    return file
  }

  /// The file under a number; `nil` when there is none.
  package func caseIfAny(number: String) throws -> AssistanceCase? {
    try first(
      AssistanceCase.self,
      """
      SELECT \(columns: AssistanceCase.table) FROM assistance_case WHERE case_number = \(number)
      """)
  }
}
