package import Storage

extension GrowthReport {
  /// One event behind a figure: who came into a unit or went out of it, and how.
  package struct Entry: Equatable, Sendable {
    package let period: ReportPeriod
    package let unit: ReportUnits.Unit
    package let flow: GrowthFlow
    package let person: Person
    package let change: MembershipChange
    package let on: Day

    package static let columns = [
      Field("period"), Field("union", .unionCode), Field("flow"), Field("id_number", .identity),
      Field("name", .personName), Field("event", .choice("event")), Field("on", .day),
    ]

    /// The columns' values in their order.
    package var cells: [SQLiteValue] {
      [
        .text(period.label), .text(unit.code), .text(flow.name), .text(person.idNumber),
        .text(person.name), .text(change.rawValue), .text(on.text),
      ]
    }
  }

  /// Lends each event that counts in a figure of the report: by period, unit and flow, then by the
  /// event's day. As many for a cell as its figure says; an event that leads from one unit to
  /// another stands at both. Those who were taken in by an opening come as `taken_in`.
  package static func eachEntry(
    _ periods: [ReportPeriod], of units: ReportUnits, in db: borrowing Connection,
    _ body: (Entry) throws -> Void
  ) throws {
    let time = GrowthTime(periods)
    var found: [Found] = []
    try db.eachStep { step in
      guard let period = time.period(of: step.on) else { return }
      let moves = GrowthMoves(step, among: units)
      for move in [moves.out, moves.into] {
        guard let move, move.flow.isShown else { continue }
        found.append(Found(period: period, move: move, step: step))
      }
    }
    found.sort { $0.place.lexicographicallyPrecedes($1.place) }
    for one in found {
      guard let person = try db.find(Person.self, one.step.person) else { continue }
      try body(
        Entry(
          period: periods[one.period], unit: units.units[one.move.unit], flow: one.move.flow,
          person: person, change: one.step.change, on: one.step.on))
    }
  }

  private struct Found {
    let period: Int
    let move: GrowthMoves.Move
    let step: MembershipStep

    var place: [Int] {
      [
        period, move.unit, move.flow.rawValue, Int(step.on.number), Int(step.person.rawValue),
        Int(step.event.rawValue),
      ]
    }
  }
}

extension GrowthFlow {
  /// Has a column of its own, or is part of the opening figure.
  fileprivate var isShown: Bool { active != 0 || self == .takenIn }
}
