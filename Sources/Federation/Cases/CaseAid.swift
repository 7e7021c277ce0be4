package import Records
package import Storage

/// Aid given on a file (帮扶记录).
package struct CaseAid: Equatable, Sendable {
  package let id: Identifier<CaseAid>
  package let file: Identifier<AssistanceCase>
  /// Of the recipient: the applicant or one of the family.
  package let idNumber: String
  package let day: Day
  package let type: String
  package let amount: Money
  package let source: String?
  package let method: String?
  package let note: String?

  /// The same delivery as far as anybody can tell: aid has no number of its own.
  package func equals(_ other: CaseAid) -> Bool {
    (file, idNumber, day, type, amount) == (
      other.file, other.idNumber, other.day, other.type, other.amount
    ) && (source, method, note) == (other.source, other.method, other.note)
  }

  /// Kinds of help that need not cost anything (就业创业, 法律援助).
  package static let freeTypes: Set<String> = ["employment", "legal"]
}

extension CaseAid: Entity {
  package static let table = Table(
    "case_aid", CaseAid.init,
    Column("id", \.id), Column("case_id", \.file), Column("id_number", \.idNumber),
    Column("on_date", \.day), Column("type", \.type), Column("amount_fen", \.amount),
    Column("source", \.source), Column("method", \.method), Column("note", \.note))
}

extension Connection {
  /// The aid given on a file, in the order of its days.
  package func aid(of file: Identifier<AssistanceCase>) throws -> [CaseAid] {
    try fetch(
      CaseAid.self,
      """
      SELECT \(columns: CaseAid.table) FROM case_aid WHERE case_id = \(file)
      ORDER BY on_date, id
      """)
  }

  /// What was given on a file up to a day, all kinds of aid together.
  package func aidTotal(of number: String, until day: Day) throws -> Money {
    let total = try value(
      Money.self,
      """
      SELECT ifnull(sum(a.amount_fen), 0) FROM case_aid a
      JOIN assistance_case c ON c.id = a.case_id
      WHERE c.case_number = \(number) AND a.on_date <= \(day)
      """)
    return total ?? .zero
  }
}
