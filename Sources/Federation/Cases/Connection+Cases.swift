import Records
import Storage

extension Connection {
  /// The next number of a file: the division of the nearest county above the union, the year, and
  /// a running number, `630102-2017-0001`.
  func nextCaseNumber(of union: TradeUnion, on day: Day) throws -> String {
    let chain = try chain(from: union, on: day)
    // A development zone may work at the county level without being a county: its division is the
    // prefecture's, which ends in 00.
    let county = chain.first {
      $0.version.level == .county && $0.version.division?.hasSuffix("00") == false
    }
    let division = county?.version.division ?? chain[0].version.division ?? "630000"
    let series = "\(division)-\(day.year)-"
    let last = try value(
      Int64?.self,
      """
      SELECT max(CAST(substr(case_number, length(\(series)) + 1) AS INTEGER))
      FROM assistance_case
      WHERE case_number > \(series) AND case_number < \(series + ":")
        AND substr(case_number, length(\(series)) + 1) NOT GLOB '*[^0-9]*'
      """)
    let next = String(((last ?? nil) ?? 0) + 1)
    return series + String(repeating: "0", count: max(0, 4 - next.count)) + next
  }

  /// Who of the household, by number, stands in another file that is not closed.
  func sharedHousehold(of file: AssistanceCase) throws -> SharedHousehold? {
    let head = try value(String.self, "SELECT id_number FROM person WHERE id = \(file.person)")
    let family = try column(
      String.self,
      """
      SELECT id_number FROM case_family_member
      WHERE case_id = \(file.id) AND id_number IS NOT NULL ORDER BY id_number
      """)
    for number in (head.map { [$0] } ?? []) + family {
      if let shared = try sharedHousehold(by: number, besides: file.id) { return shared }
    }
    return nil
  }

  /// The file that is not closed, other than `file`, in which this number stands.
  func sharedHousehold(by number: String, besides file: Identifier<AssistanceCase>) throws
    -> SharedHousehold?
  {
    var shared: SharedHousehold?
    try eachRow(
      of: """
        SELECT who.name, c.case_number, (
            SELECT v.name FROM union_version v WHERE v.union_id = c.union_id
            ORDER BY from_on DESC LIMIT 1),
          c.status, ifnull(c.filed_on, c.applied_on)
        FROM (
          SELECT c.id AS case_id, p.name FROM person p
          JOIN assistance_case c ON c.person_id = p.id WHERE p.id_number = \(number)
          UNION ALL
          SELECT case_id, name FROM case_family_member WHERE id_number = \(number)) who
        JOIN assistance_case c ON c.id = who.case_id
        WHERE c.status <> 'closed' AND c.id <> \(file) ORDER BY c.case_number LIMIT 1
        """
    ) { row in
      shared = SharedHousehold(
        name: Masking.name(PersonName(stored: try row.next())),
        idNumber: IdentityNumber.masked(stored: number), number: try row.next(),
        union: try row.next(), status: try row.next(), since: try row.next())
    }
    return shared
  }

  func familyCount(of file: Identifier<AssistanceCase>) throws -> Int {
    try value("SELECT count(*) FROM case_family_member WHERE case_id = \(file)") ?? 0
  }

  /// The first and the last day of aid on a file; none without aid.
  func aidDays(of file: Identifier<AssistanceCase>) throws -> [Day] {
    try column(
      Day.self,
      """
      SELECT min(on_date) FROM case_aid WHERE case_id = \(file) HAVING count(*) > 0
      UNION SELECT max(on_date) FROM case_aid WHERE case_id = \(file) HAVING count(*) > 0
      """)
  }
}

extension IdentityNumber {
  /// A stored number as findings show it.
  static func masked(stored text: String) -> String {
    Masking.identity(IdentityNumber(stored: text, type: .other))
  }
}
