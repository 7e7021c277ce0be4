import Records
import Storage

/// How the events of a batch stood before it.
struct GrowthChanges {
  private enum Image {
    /// Was not there; with whose it is now.
    case absent(person: Int64)
    /// The columns as they were, as far as they changed.
    case row([SQLiteValue?])
  }

  private var images: [Int64: Image] = [:]
  /// Whose events were taken away or edited, by the person they were of.
  private var former: [Int64: [Int64]] = [:]
  /// So many changes came that only the lowest person is remembered.
  private var isFlooded = false
  private var lowest = Int64.max

  /// The lowest of the people who came with their events in bulk.
  private var lowestLoaded: Int64?

  /// More events than this are not remembered one by one.
  private static let limit = 250_000

  var isEmpty: Bool { images.isEmpty && !isFlooded && lowestLoaded == nil }

  mutating func note(_ change: borrowing ChangeCursor) {
    let person: Int64? =
      if case .integer(let person) = change.before(1) ?? change.after(1) { person } else { nil }
    lowest = min(lowest, person ?? .min)
    guard !isFlooded else { return }
    let id = change.row.id
    if change.operation == .insert {
      if images[id] == nil { images[id] = .absent(person: person ?? 0) }
    } else {
      let columns = (0..<11).map { change.before($0) }
      if case .integer(let person)? = columns[1] { former[person, default: []].append(id) }
      switch images[id] {
      case .absent: break
      case .row(let known): images[id] = .row(zip(known, columns).map { $0 ?? $1 })
      case nil: images[id] = .row(columns)
      }
    }
    if images.count > Self.limit {
      isFlooded = true
      images = [:]
      former = [:]
    }
  }

  /// People who came in bulk, none of whom had an event before.
  mutating func note(loaded lowest: Int64) {
    lowestLoaded = min(lowestLoaded ?? lowest, lowest)
  }

  /// The people up to an id whose events changed; `nil` when they are too many to tell.
  func people(upTo last: Int64, in db: borrowing Connection) throws -> Set<Int64>? {
    if let lowestLoaded, lowestLoaded <= last { return nil }
    if isFlooded { return lowest > last ? [] : nil }
    var people: Set<Int64> = []
    for (event, image) in images {
      switch image {
      case .absent(let person): people.insert(person)
      case .row(let columns):
        if case .integer(let person)? = columns[1] { people.insert(person) }
        let now = try db.value(
          Int64.self, "SELECT person_id FROM membership_event WHERE id = \(event)")
        if let now { people.insert(now) }
      }
    }
    return people.filter { $0 <= last }
  }

  /// A person's events that held before the batch, made from those of now.
  func before(_ rows: [GrowthEventRow], of person: Int64) -> [GrowthLife.Event] {
    var before: [GrowthEventRow] = []
    var seen: Set<Int64> = []
    for row in rows {
      seen.insert(row.event.id)
      switch images[row.event.id] {
      case nil: before.append(row)
      case .absent: break
      case .row(let columns):
        if Self.isOf(person, columns[1]), let old = Self.row(columns, over: row) {
          before.append(old)
        }
      }
    }
    for event in former[person] ?? [] where seen.insert(event).inserted {
      guard case .row(let columns) = images[event] else { continue }
      if let old = Self.row(columns, over: nil) { before.append(old) }
    }
    return GrowthEventRow.effective(before)
  }

  private static func isOf(_ person: Int64, _ value: SQLiteValue?) -> Bool {
    value == nil || value == .integer(person)
  }

  /// A row from its old values; what did not change is taken from the present one.
  private static func row(_ columns: [SQLiteValue?], over now: GrowthEventRow?) -> GrowthEventRow? {
    func number(_ column: Int, _ present: Int64?) -> Int64? {
      guard let value = columns[column] else { return present }
      if case .integer(let number) = value { return number }
      return nil
    }
    func text(_ column: Int) -> String? {
      if case .text(let text)? = columns[column] { return text }
      return nil
    }
    guard let id = number(0, now?.event.id), let union = number(4, now?.event.union),
      let change = text(2).flatMap(MembershipChange.init) ?? now?.event.change,
      let on = text(3).flatMap(Day.init(stored:)) ?? now?.event.on
    else { return nil }
    return GrowthEventRow(
      event: GrowthLife.Event(
        id: id, change: change, on: on, union: union, other: number(5, now?.event.other)),
      voids: number(10, now?.voids))
  }
}
