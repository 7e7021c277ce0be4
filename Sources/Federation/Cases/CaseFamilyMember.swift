package import Records
package import Storage

/// One of the others of a household (家庭成员), as the form has them.
package struct CaseFamilyMember: Equatable, Sendable {
  package let id: Identifier<CaseFamilyMember>
  package let file: Identifier<AssistanceCase>
  /// Small children may have none.
  package var idNumber: String?
  package var name: String
  /// To the applicant (与申请人关系), in the form's words: 配偶, 女儿.
  package var relation: String
  package var birthDate: Day?
  package var annualIncome: Money?
  package var health: String?
  package var occupation: String?
}

extension CaseFamilyMember: Entity {
  package static let table = Table(
    "case_family_member", CaseFamilyMember.init,
    Column("id", \.id), Column("case_id", \.file), Column("id_number", \.idNumber),
    Column("name", \.name), Column("relation", \.relation), Column("birth_date", \.birthDate),
    Column("annual_income_fen", \.annualIncome), Column("health", \.health),
    Column("occupation", \.occupation))
}

extension Connection {
  /// The family of a file, without the applicant.
  package func family(of file: Identifier<AssistanceCase>) throws -> [CaseFamilyMember] {
    try fetch(
      CaseFamilyMember.self,
      """
      SELECT \(columns: CaseFamilyMember.table) FROM case_family_member
      WHERE case_id = \(file) ORDER BY id_number, name, id
      """)
  }
}
