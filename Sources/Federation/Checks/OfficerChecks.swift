package import Records
package import Storage

/// What the rules find wrong with the officers, over the whole database.
package enum OfficerChecks {
  /// `officer.one_chair`: each pair of chairs of one union whose terms share a day.
  package static func all(in db: borrowing Connection) throws -> [Finding] {
    var pairs: [(later: Identifier<Officer>, earlier: Identifier<Officer>)] = []
    try db.eachRow(
      of: """
        SELECT b.id, a.id FROM officer a JOIN officer b ON b.union_id = a.union_id
          AND (b.from_on > a.from_on OR b.from_on = a.from_on AND b.id > a.id)
          AND b.from_on < ifnull(a.to_on, '9999-12-31')
        JOIN trade_union u ON u.id = a.union_id
        WHERE a.post = \(Officer.chair) AND b.post = \(Officer.chair)
        ORDER BY u.code, b.from_on, b.id
        """
    ) { row in pairs.append((try row.next(), try row.next())) }
    return try pairs.compactMap { pair in
      guard let later = try db.find(Officer.self, pair.later),
        let earlier = try db.find(Officer.self, pair.earlier),
        let union = try db.find(TradeUnion.self, later.union)
      else { return nil }
      let breach = later.chairBreach(
        name: try db.find(Person.self, later.person)?.maskedName ?? "–", beside: earlier,
        named: try db.find(Person.self, earlier.person)?.maskedName ?? "–",
        of: try db.version(of: union.id, on: later.from).name)
      return try breach.map {
        try db.finding($0, on: later.from, Finding.Subject("officer", union.code))
      }
    }
  }
}
