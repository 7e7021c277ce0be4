import Records
package import Storage

/// Who left (退会人员统计): every ended membership of the unions within a time.
///
/// Counted where the member was when it ended. What growth counts as left, expelled, deceased and
/// departed are the active ones among these; retained members who ended are here as well.
package struct LeaversReport: Sendable {
  /// By unit, then by day.
  package let leavers: [Leaver]
  /// The period and the unit of each, by their places.
  private let places: [Place]
  private let periods: [ReportPeriod]
  private let units: ReportUnits

  /// - Parameters:
  ///   - periods: in their order, from `ReportPeriods.cut`.
  ///   - units: the unions, from the tree of one day.
  package init(
    _ periods: [ReportPeriod], of units: ReportUnits, in db: borrowing Connection
  ) throws {
    self.periods = periods
    self.units = units
    let time = GrowthTime(periods)
    var found: [Found] = []
    var joined: Day?
    try db.eachStep { step in
      if step.change.isBeginning, step.after != nil {
        joined = step.change == .opening ? nil : step.on
      }
      guard step.change.isEnding, step.after != nil, let period = time.period(of: step.on),
        let unit = units.index(of: step.union)
      else { return }
      found.append(
        Found(
          period: period, unit: unit, step: step, joined: joined))
    }
    found.sort { $0.place.lexicographicallyPrecedes($1.place) }
    var leavers: [Leaver] = []
    var places: [Place] = []
    for one in found {
      guard let person = try db.find(Person.self, one.step.person),
        let event = try db.find(MembershipEvent.self, one.step.event),
        let union = try db.find(TradeUnion.self, one.step.union)
      else { continue }
      places.append(Place(period: one.period, unit: one.unit))
      leavers.append(
        Leaver(
          period: periods[one.period], unit: units.units[one.unit], person: person, event: event,
          union: union.code, statusBefore: one.step.before == .retained ? .retained : .active,
          joinedOn: one.joined))
    }
    self.leavers = leavers
    self.places = places
  }

  private struct Place: Hashable {
    let period: Int
    let unit: Int
  }

  private struct Found {
    let period: Int
    let unit: Int
    let step: MembershipStep
    let joined: Day?

    var place: [Int] {
      [unit, Int(step.on.number), Int(step.person.rawValue), Int(step.event.rawValue)]
    }
  }
}

extension LeaversReport {
  /// What the leavers are counted by.
  package enum Key: String, CaseIterable, Sendable {
    case event, reason, month, quarter, year
    case statisticalYear = "statistical-year"

    /// The periods' step; `nil` of what is no time.
    package var step: ReportStep? { ReportStep(rawValue: rawValue) }
  }

  /// The columns of the counts by a key: the unit, the key, then the figures.
  package static func columns(by key: Key) -> [KindField] {
    let unit = [KindField("union", .unionCode), KindField("name")]
    let counts = ["active", "retained", "leavers"].map { KindField($0, .integer) }
    switch key {
    case .event: return unit + [KindField("event", .choice("event"))] + counts
    case .reason:
      return unit + [KindField("event", .choice("event")), KindField("reason")] + counts
    default:
      return [KindField("period")] + unit
        + ["left", "lapsed", "expelled", "departed", "deceased"].map { KindField($0, .integer) }
        + counts
    }
  }

  /// How many left, by unit under its name and kind of ending, with `Key.reason` by the reason given
  /// as well; only those there are. The three counts are the active, the retained, and all.
  package func counts(
    byReason: Bool, naming name: (ReportUnits.Unit) -> String
  ) -> [[SQLiteValue]] {
    var counts: [[String]: [Int64]] = [:]
    for (leaver, place) in zip(leavers, places) {
      let change = leaver.event.change
      let order = MembershipChange.allCases.firstIndex(of: change) ?? 0
      let places = [Self.sortable(place.unit), Self.sortable(order)]
      let key = places + [byReason ? leaver.event.reason ?? "" : ""]
      counts[key, default: [0, 0, 0]][leaver.statusBefore == .active ? 0 : 1] += 1
      counts[key, default: [0, 0, 0]][2] += 1
    }
    return counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, numbers in
      let unit = units.units[Int(key[0]) ?? 0]
      let change = MembershipChange.allCases[Int(key[1]) ?? 0]
      let reason: [SQLiteValue] = byReason ? [key[2].isEmpty ? .null : .text(key[2])] : []
      return [.text(unit.code), .text(name(unit)), .text(change.rawValue)] + reason
        + numbers.map(SQLiteValue.integer)
    }
  }

  /// How many left in each period and unit, by kind of ending; then active, retained, all.
  package func countsByPeriod(naming name: (ReportUnits.Unit) -> String) -> [[SQLiteValue]] {
    let endings: [MembershipChange] = [.leave, .lapse, .expel, .depart, .decease]
    let cells = Dictionary(grouping: leavers.indices) { places[$0] }
    var rows: [[SQLiteValue]] = []
    for (periodPlace, period) in periods.enumerated() {
      for (unitPlace, unit) in units.units.enumerated() {
        let here = (cells[Place(period: periodPlace, unit: unitPlace)] ?? []).map { leavers[$0] }
        if unit.isRemainder, !places.contains(where: { $0.unit == unitPlace }) { continue }
        func count(_ isMeant: (Leaver) -> Bool) -> SQLiteValue {
          .integer(Int64(here.count(where: isMeant)))
        }
        rows.append(
          [.text(period.label), .text(unit.code), .text(name(unit))]
            + endings.map { ending in count { $0.event.change == ending } }
            + [
              count { $0.statusBefore == .active }, count { $0.statusBefore == .retained },
              count { _ in true },
            ])
      }
    }
    return rows
  }

  /// A place as a text that sorts like the number.
  private static func sortable(_ place: Int) -> String {
    let text = String(place)
    return String(repeating: "0", count: max(0, 9 - text.count)) + text
  }
}
