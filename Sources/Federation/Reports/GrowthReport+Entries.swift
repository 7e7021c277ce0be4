package import Records
package import Storage

extension GrowthReport {
  /// One record behind a figure: who counts in it, and by what.
  package struct Entry: Equatable, Sendable {
    package let period: ReportPeriod
    package let unit: ReportUnits.Unit
    package let group: GrowthGroup
    package let figure: GrowthFigure
    package let person: Person
    /// The event that moved the person, or brought the person where the figure counts; `nil` of
    /// somebody who was reclassified.
    package let change: MembershipChange?
    package let on: Day

    /// The columns of the list; a divided report's names the group too.
    package static func columns(isDivided: Bool) -> [KindField] {
      [KindField("period"), KindField("union", .unionCode)]
        + (isDivided ? [KindField("group")] : []) + [
          KindField("flow"), KindField("id_number", .identity), KindField("name", .personName),
          KindField("event", .choice("event")), KindField("on", .day),
        ]
    }

    /// The columns' values in their order, of a report that is not divided.
    package var cells: [SQLiteValue] {
      [
        .text(period.label), .text(unit.code), .text(figure.name), .text(person.idNumber),
        .text(person.name), change.map { .text($0.rawValue) } ?? .null, .text(on.text),
      ]
    }
  }

  /// Which figures are opened into their rows.
  package struct Listing: Equatable, Sendable {
    package var filter = GrowthFilter()
    package var grouping: GrowthGrouping?
    /// Only this one; `nil`: every flow, and those taken in by an opening.
    package var figure: GrowthFigure?

    package init() {}
  }

  /// Lends each record that counts in a figure of the report: by period, unit, group and figure,
  /// then by day. As many for a cell as its figure says; an event that leads from one unit to
  /// another stands at both. Those who were taken in by an opening come as `taken_in`, and with the
  /// opening figure where that is asked for.
  package static func eachEntry(
    _ periods: [ReportPeriod], of units: ReportUnits, _ listing: Listing = Listing(),
    in db: borrowing Connection, _ body: (Entry) throws -> Void
  ) throws {
    let time = GrowthTime(periods)
    var scan = try GrowthScan(time, units, listing.filter, by: listing.grouping, in: db)
    let layout = scan
    var found: [GrowthFound] = []
    try scan.eachStory(in: db) { counter, story, mask in
      story.eachFound(listing.figure, time, mask) { one in
        var one = one
        (one.group, one.unit) = layout.row(of: counter, one.unit)
        found.append(one)
      }
    }
    found.sort { $0.place < $1.place }
    for one in found {
      guard let person = try db.find(Person.self, Identifier(rawValue: one.person)) else {
        continue
      }
      try body(
        Entry(
          period: periods[one.period], unit: units.units[one.unit], group: scan.groups[one.group],
          figure: one.figure, person: person, change: one.change, on: one.on))
    }
  }
}
