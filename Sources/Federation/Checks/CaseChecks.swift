package import Records
package import Storage

/// What the rules find wrong with the cases of needy households, over the whole database.
package enum CaseChecks {
  /// Doubled households first, then aid outside its case.
  package static func all(in db: borrowing Connection) throws -> [Finding] {
    try doubledHouseholds(in: db) + aidOutsideItsCase(in: db)
  }

  /// `case.one_open_file_per_household`: each pair of open cases that share somebody, once.
  private static func doubledHouseholds(in db: borrowing Connection) throws -> [Finding] {
    var pairs: [(id: Int64, shared: SharedHousehold)] = []
    try db.eachRow(
      of: """
        WITH who (case_id, id_number, name) AS (
          SELECT c.id, p.id_number, p.name
          FROM assistance_case c JOIN person p ON p.id = c.person_id WHERE c.status <> 'closed'
          UNION ALL
          SELECT c.id, f.id_number, f.name
          FROM assistance_case c JOIN case_family_member f ON f.case_id = c.id
          WHERE c.status <> 'closed' AND f.id_number IS NOT NULL)
        SELECT b.case_id, a.name, a.id_number, c.case_number, (
            SELECT name FROM union_version WHERE union_id = c.union_id
            ORDER BY from_on DESC LIMIT 1),
          c.status, ifnull(c.filed_on, c.applied_on)
        FROM who a JOIN who b ON b.id_number = a.id_number AND a.case_id < b.case_id
        JOIN assistance_case c ON c.id = a.case_id
        GROUP BY a.case_id, b.case_id ORDER BY c.case_number, b.case_id
        """
    ) { row in
      let id: Int64 = try row.next()
      let name = Masking.name(PersonName(stored: try row.next()))
      let number = IdentityNumber.masked(stored: try row.next())
      let shared = SharedHousehold(
        name: name, idNumber: number, number: try row.next(), union: try row.next(),
        status: try row.next(), since: try row.next())
      pairs.append((id, shared))
    }
    return try pairs.compactMap { pair in
      guard let later = try Case.load(pair.id, in: db),
        let breach = later.householdBreach(pair.shared)
      else { return nil }
      return try db.finding(breach, on: later.day, Finding.Subject("case", later.number))
    }
  }

  /// `case.aid_needs_open_file`: aid on a day on which its case was not open.
  private static func aidOutsideItsCase(in db: borrowing Connection) throws -> [Finding] {
    var strays: [(id: Int64, day: Day)] = []
    try db.eachRow(
      of: """
        SELECT c.id, a.on_date FROM case_aid a JOIN assistance_case c ON c.id = a.case_id
        WHERE c.filed_on IS NULL OR a.on_date < c.filed_on
          OR a.on_date > ifnull(c.closed_on, '9999-12-31')
        ORDER BY c.case_number, a.on_date, a.id
        """
    ) { row in strays.append((try row.next(), try row.next())) }
    return try strays.compactMap { stray in
      guard let found = try Case.load(stray.id, in: db),
        let breach = found.aidBreach(on: stray.day)
      else { return nil }
      return try db.finding(breach, on: stray.day, Finding.Subject("case", found.number))
    }
  }
}
