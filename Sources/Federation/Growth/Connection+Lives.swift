import Records
import Storage

extension Connection {
  /// Lends everybody's life to `body`, in the order of the people's ids: one scan.
  ///
  /// - Parameter after: only people with a higher id.
  func eachLife(after person: Int64 = .min, _ body: (GrowthLife) throws -> Void) throws {
    // Few events are voided: their ids in memory are quicker than asking at each row.
    let voided = Set(
      try column(
        Int64.self, "SELECT voids FROM membership_event WHERE voids IS NOT NULL"))
    var life = GrowthLife()
    // `+voids` keeps SQLite from the index on `voids`: the one by person already has the order.
    try eachRow(
      of: """
        SELECT id, person_id, event, on_date, union_id, other_union_id FROM membership_event
        WHERE person_id > \(person) AND +voids IS NULL ORDER BY person_id, on_date, id
        """
    ) { row in
      let id: Int64 = try row.next()
      if !voided.isEmpty, voided.contains(id) { return }
      let person: Int64 = try row.next()
      if person != life.person {
        if !life.events.isEmpty { try body(life) }
        life.person = person
        life.events.removeAll(keepingCapacity: true)
      }
      life.events.append(
        GrowthLife.Event(
          id: id, change: try row.next(), on: try row.next(),
          union: try row.next(), other: try row.next()))
    }
    if !life.events.isEmpty { try body(life) }
  }

  /// One person's life.
  func life(of person: Int64) throws -> GrowthLife {
    GrowthLife(person: person, events: GrowthEventRow.effective(try growthEvents(of: person)))
  }

  /// All that was entered about a person, voided and voiding events too.
  func growthEvents(of person: Int64) throws -> [GrowthEventRow] {
    var rows: [GrowthEventRow] = []
    try eachRow(
      of: """
        SELECT id, event, on_date, union_id, other_union_id, voids FROM membership_event
        WHERE person_id = \(person)
        """
    ) { row in
      let event = GrowthLife.Event(
        id: try row.next(), change: try row.next(), on: try row.next(),
        union: try row.next(), other: try row.next())
      rows.append(GrowthEventRow(event: event, voids: try row.next()))
    }
    return rows
  }
}

/// An event as it was entered, perhaps to void another.
struct GrowthEventRow {
  var event: GrowthLife.Event
  var voids: Int64?

  /// Those that hold, in their order.
  static func effective(_ rows: [GrowthEventRow]) -> [GrowthLife.Event] {
    let voided = Set(rows.compactMap(\.voids))
    return rows.filter { $0.voids == nil && !voided.contains($0.event.id) }.map(\.event)
      .sorted { ($0.on, $0.id) < ($1.on, $1.id) }
  }
}
