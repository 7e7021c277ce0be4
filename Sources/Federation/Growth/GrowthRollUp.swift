import Records
package import Storage

/// The members' comings and goings by month, for every union that is no grassroots one, with all
/// unions under it as they stand now (会员增减汇总). See docs/decisions/0007.
package enum GrowthRollUp: DerivedTable {
  package static let name = "growth"
  package static let version = 1
  package static let tables = ["derived_growth", "derived_growth_tree", "derived_growth_day"]

  package static func follower() -> any Follower { GrowthFollower() }

  package static func rebuild(in db: borrowing Connection) throws {
    for table in tables + ["derived_growth_state"] {
      try db.run("DELETE FROM \(name: SchemaName(table))")
    }
    let tree = try GrowthTree.present(in: db)
    for (union, link) in tree.links { try keep(union, link, in: db) }
    var roller = GrowthRoller(tree)
    var last: Int64 = 0
    try db.eachLife { life in
      roller.add(life)
      last = life.person
    }
    try add(roller.sums(), in: db)
    try add(days: roller.days, in: db)
    try setLastPerson(last, in: db)
  }

  /// The highest id of a person who is counted.
  static func lastPerson(in db: borrowing Connection) throws -> Int64 {
    try db.value(Int64.self, "SELECT last_person FROM derived_growth_state") ?? 0
  }

  static func setLastPerson(_ person: Int64, in db: borrowing Connection) throws {
    try db.run(
      """
      INSERT INTO derived_growth_state (id, last_person) VALUES (1, \(person))
      ON CONFLICT (id) DO UPDATE SET last_person = max(last_person, excluded.last_person)
      """)
  }

  static func keep(_ union: Int64, _ link: GrowthTree.Link?, in db: borrowing Connection) throws {
    guard let link else {
      return try db.run("DELETE FROM derived_growth_tree WHERE union_id = \(union)")
    }
    try db.run(
      """
      INSERT INTO derived_growth_tree (union_id, parent_id, level)
      VALUES (\(union), \(link.parent), \(link.level))
      ON CONFLICT (union_id) DO UPDATE SET parent_id = excluded.parent_id, level = excluded.level
      """)
  }

  /// Adds to the kept numbers; a row of which nothing is left goes.
  static func add(_ sums: GrowthRoller.Sums, in db: borrowing Connection) throws {
    for (cell, months) in sums.sorted(by: {
      ($0.key.union, $0.key.part) < ($1.key.union, $1.key.part)
    }) {
      for (month, counts) in months.sorted(by: { $0.key < $1.key }) where counts != GrowthMonths() {
        try add(counts, to: cell, Day.monthText(month), in: db)
      }
    }
  }

  private static func add(
    _ months: GrowthMonths, to cell: GrowthCell, _ month: String, in db: borrowing Connection
  ) throws {
    let c = months.counts
    try db.run(
      """
      INSERT INTO derived_growth
      VALUES (\(cell.union), \(cell.part), \(month), \(c[0]), \(c[1]), \(c[2]), \(c[3]),
        \(c[4]), \(c[5]), \(c[6]), \(c[7]), \(c[8]), \(c[9]), \(c[10]), \(c[11]), \(c[12]),
        \(c[13]), \(c[14]), \(c[15]), \(c[16]), \(c[17]))
      ON CONFLICT (union_id, part, month) DO UPDATE SET
        joined = joined + excluded.joined, rejoined = rejoined + excluded.rejoined,
        restored = restored + excluded.restored,
        transferred_in = transferred_in + excluded.transferred_in,
        arrived = arrived + excluded.arrived, retained = retained + excluded.retained,
        "left" = "left" + excluded."left", expelled = expelled + excluded.expelled,
        deceased = deceased + excluded.deceased,
        transferred_out = transferred_out + excluded.transferred_out,
        departed = departed + excluded.departed, retained_in = retained_in + excluded.retained_in,
        retained_out = retained_out + excluded.retained_out,
        retained_ended = retained_ended + excluded.retained_ended,
        taken_in = taken_in + excluded.taken_in, active = active + excluded.active,
        kept = kept + excluded.kept, opened = opened + excluded.opened
      """)
    guard c.contains(where: { $0 < 0 }) else { return }
    try db.run(
      """
      DELETE FROM derived_growth WHERE union_id = \(cell.union) AND part = \(cell.part)
        AND month = \(month) AND (joined, rejoined, restored, transferred_in, arrived, retained,
          "left", expelled, deceased, transferred_out, departed, retained_in, retained_out,
          retained_ended, taken_in, active, kept, opened)
          = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
      """)
  }

  static func add(days: [Day: Int], in db: borrowing Connection) throws {
    for (day, count) in days where count != 0 {
      try db.run(
        """
        INSERT INTO derived_growth_day (on_date, events) VALUES (\(day), \(count))
        ON CONFLICT (on_date) DO UPDATE SET events = events + excluded.events
        """)
      if count < 0 {
        try db.run("DELETE FROM derived_growth_day WHERE on_date = \(day) AND events = 0")
      }
    }
  }
}
