package import Records
package import Storage

extension Case {
  /// `case.one_open_file_per_household`: nobody of the household, head or family, stands in
  /// another case that is not closed.
  package func householdBreach(_ other: SharedHousehold?) -> Breach? {
    guard status != .closed, let other else { return nil }
    return Breach(
      .oneOpenFilePerHousehold,
      en: """
        \(other.name, as: "name") (\(other.idNumber, as: "id_number")) already stands in case \
        \(other.number, as: "other") of \(other.union, as: "union") \
        (\(other.status, as: "status") since \(other.since, as: "since")) and cannot be in \
        \(number, as: "case_number") too. One household, one case: work on that case, or close it \
        first.
        """,
      zh: """
        \(other.name, as: "name")（\(other.idNumber, as: "id_number")）已在\
        \(other.union, as: "union")的档案 \(other.number, as: "other") 中\
        （\(other.status, as: "status")，自 \(other.since, as: "since")），不能再进入 \
        \(number, as: "case_number")。一户只建一档：请在该档案上办理，或先将其撤档。
        """)
  }

  /// `case.aid_needs_open_file`: aid is given from the day of filing to the day of closing, both
  /// included.
  package func aidBreach(on day: Day) -> Breach? {
    if let filedOn, filedOn <= day, closedOn.map({ day <= $0 }) ?? true { return nil }
    let filed = filedOn.map(Value.day) ?? .text("–")
    let closed = closedOn.map(Value.day) ?? .text("–")
    return Breach(
      .aidNeedsOpenFile,
      en: """
        Aid on \(day, as: "on") is outside the time of case \(number, as: "case_number") (filed \
        \(filed, as: "filed_on"), closed \(closed, as: "closed_on")). File first, then aid: check \
        the date, or file or reopen the household first.
        """,
      zh: """
        帮扶日期 \(day, as: "on") 不在档案 \(number, as: "case_number") 的在档期间（建档 \
        \(filed, as: "filed_on")，撤档 \(closed, as: "closed_on")）。先建档、后帮扶：请核对日期，\
        或先建档、恢复建档。
        """)
  }
}

/// Somebody of a household who stands in another open case too. Name and number are masked.
package struct SharedHousehold: Equatable, Sendable {
  package let name: String
  package let idNumber: String
  /// The other case, the union that keeps it, how far it is and since when.
  package let number: String
  package let union: String
  package let status: CaseStatus
  package let since: Day
}

extension Case {
  /// Who of the household, by number, stands in another case that is not closed.
  func sharedHousehold(in db: borrowing Connection) throws -> SharedHousehold? {
    let head = try db.column(String.self, "SELECT id_number FROM person WHERE id = \(person)")
    let family = try db.column(
      String.self,
      """
      SELECT id_number FROM case_family_member
      WHERE case_id = \(id) AND id_number IS NOT NULL ORDER BY id_number
      """)
    for number in head + family {
      if let shared = try sharedHousehold(by: number, in: db) { return shared }
    }
    return nil
  }

  /// The case that is not closed, other than this one, in which an identity number stands.
  func sharedHousehold(
    by number: String, in db: borrowing Connection
  ) throws -> SharedHousehold? {
    var shared: SharedHousehold?
    try db.eachRow(
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
        WHERE c.status <> 'closed' AND c.id <> \(id) ORDER BY c.case_number LIMIT 1
        """
    ) { row in
      shared = SharedHousehold(
        name: Masking.name(PersonName(stored: try row.next())),
        idNumber: IdentityNumber.masked(stored: number), number: try row.next(),
        union: try row.next(), status: try row.next(), since: try row.next())
    }
    return shared
  }

  /// Those of the household who have a number, the head first.
  func household(in db: borrowing Connection) throws -> [(name: String, number: String)] {
    var household: [(name: String, number: String)] = []
    try db.eachRow(
      of: """
        SELECT name, id_number FROM person WHERE id = \(person)
        UNION ALL SELECT name, id_number FROM case_family_member
        WHERE case_id = \(id) AND id_number IS NOT NULL
        """
    ) { row in household.append((try row.next(), try row.next())) }
    return household
  }
}

extension IdentityNumber {
  /// A stored number as findings show it.
  static func masked(stored text: String) -> String {
    Masking.identity(IdentityNumber(stored: text, type: .other))
  }
}

extension Case {
  /// What must hold of a case besides its fields and the schema.
  package func check(replacing old: Case?, at desk: Desk, in db: borrowing Connection) throws {
    try checkDays(at: desk)
    if old?.appliedOn != appliedOn {
      let applicant = try person.entered(in: db)
      if let birth = applicant.birthDate, appliedOn < birth {
        throw Problem(
          .value, "person.not_born",
          [
            "name": .text(applicant.maskedName), "on": .day(appliedOn), "birth_date": .day(birth),
          ])
      }
    }
    guard (1...50).contains(familySize) else { throw Problem.familySize(familySize) }
    try noteFamilySize(at: desk, in: db)
    try checkCodes(in: db)
    // A case may be older than a union that took it over.
    if let union = try db.find(TradeUnion.self, Identifier(rawValue: union.id)),
      try !db.hasPredecessor(of: union.id, on: day)
    {
      try union.requireExisting(on: day)
    }
    if status != .closed {
      let shared = try sharedHousehold(in: db)
      try desk.judge(householdBreach(shared), on: day, "case", number, in: db)
    }
    guard old != nil else { return }
    for day in try aidDays(in: db) {
      try desk.judge(aidBreach(on: day), on: day, "case", number, in: db)
    }
  }

  /// The first and the last day of aid; none without aid.
  private func aidDays(in db: borrowing Connection) throws -> [Day] {
    try db.column(
      Day.self,
      """
      SELECT min(on_date) FROM case_aid WHERE case_id = \(id) HAVING count(*) > 0
      UNION SELECT max(on_date) FROM case_aid WHERE case_id = \(id) HAVING count(*) > 0
      """)
  }

  private func checkDays(at desk: Desk) throws {
    let days: [(field: String, day: Day?)] = [
      ("applied_on", appliedOn), ("filed_on", filedOn), ("closed_on", closedOn),
    ]
    for (field, day) in days {
      if let day, day > desk.today { throw Problem.inFuture(field, day, today: desk.today) }
    }
    for (before, after) in zip(days, days.dropFirst()) {
      guard let first = before.day, let second = after.day, second < first else { continue }
      throw Problem.daysOutOfOrder(number, after.field, second, before.field, first)
    }
    let form = Self.noun.form
    if status != .draft, filedOn == nil { throw Problem.missing(form["filed_on"]!) }
    if status == .closed, closedOn == nil { throw Problem.missing(form["closed_on"]!) }
    if status == .closed, exit == nil { throw Problem.missing(form["exit"]!) }
  }

  /// More relatives than the household is said to have is unusual, and for the office to settle.
  func noteFamilySize(at desk: Desk, in db: borrowing Connection) throws {
    let relatives = try db.value(
      Int64.self, "SELECT count(*) FROM case_family_member WHERE case_id = \(id)")
    let counted = (relatives ?? 0) + 1
    guard familySize < counted else { return }
    desk.note(
      "case.family_size_differs",
      [
        "case_number": .text(number), "family_size": .count(Int(familySize)),
        "counted": .count(Int(counted)),
      ])
  }

  /// The choices are those in force on the day of filing: a case keeps the words of its time.
  private func checkCodes(in db: borrowing Connection) throws {
    try db.checkCode(Categories.list, category.rawValue, on: day)
    try db.checkCode(Causes.list, mainCause.rawValue, on: day)
    for cause in secondaryCauses?.codes ?? [] {
      guard cause != mainCause.rawValue else {
        throw Problem.causeTwice(try mainCause.value(by: Reader(today: day), in: db))
      }
      try db.checkCode(Causes.list, cause, on: day)
    }
    if let tier { try db.checkCode(Tiers.list, tier.rawValue, on: day) }
    if let householdType {
      try db.checkCode(HouseholdTypes.list, householdType.rawValue, on: day)
    }
  }
}

extension Problem {
  fileprivate static func daysOutOfOrder(
    _ number: String, _ field: String, _ day: Day, _ beforeField: String, _ before: Day
  ) -> Problem {
    let label = Case.noun.form[field]!.label
    let beforeLabel = Case.noun.form[beforeField]!.label
    return Problem(
      .value, "case.days_out_of_order",
      en: """
        \(label, as: "field") (\(day, as: "day")) of case \(number, as: "case_number") is before \
        \(beforeLabel, as: "before_field") (\(before, as: "before")). Check the dates.
        """,
      zh: """
        档案 \(number, as: "case_number") 的\(label, as: "field")（\(day, as: "day")）早于\
        \(beforeLabel, as: "before_field")（\(before, as: "before")）。请核对日期。
        """)
  }

  fileprivate static func familySize(_ size: Int64) -> Problem {
    Problem(
      .value, "case.family_size",
      en: """
        A family size of \(size, as: "family_size") is not possible; it is between \
        \(1, as: "least") and \(50, as: "most"), the applicant included.
        """,
      zh: """
        家庭人口 \(size, as: "family_size") 不对，应在 \(1, as: "least") 到 \(50, as: "most") \
        之间（含申请人）。
        """)
  }

  fileprivate static func causeTwice(_ cause: Value) -> Problem {
    Problem(
      .value, "case.cause_twice",
      en: """
        \(cause, as: "cause") is both the main and a secondary cause. Leave it out of the secondary \
        causes.
        """,
      zh: "“\(cause, as: "cause")”既是主要致困原因又是次要致困原因。请从次要致困原因中去掉。")
  }
}
