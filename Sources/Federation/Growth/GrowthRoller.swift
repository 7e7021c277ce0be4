import Records
import Storage

/// Adds lives up by union, part and month, along one tree.
///
/// Whoever stands under the same lowest union counts in the same rows, so most numbers are gathered
/// there first; only a transfer between two such places is written to the rows themselves.
struct GrowthRoller {
  /// By row and month.
  typealias Sums = [GrowthCell: [Int: GrowthMonths]]

  private var tree: GrowthTree
  /// Where a union's people are gathered: the number of a bucket; -1 for nowhere.
  private var bucketOfUnion: [Int64: Int] = [:]
  private var bucketOfPlace: [Int64: Int] = [:]
  /// Every row that somebody counts in, and its own bucket.
  private var rows: [GrowthCell] = []
  private var numberOfRow: [GrowthCell: Int] = [:]
  private var bucketOfRow: [Int] = []
  /// The numbers of the rows that each bucket counts in: several for a place, one for a row's own.
  private var rowsOfBucket: [[Int]] = []
  /// Where the numbers of a bucket's month begin in `counts`; 0 where there are none.
  private var starts: [[Int32]] = []
  private var counts = [Int32](repeating: 0, count: GrowthMonths.width)
  /// By 31 times the month's number and the day within it.
  private var events = [Int32](repeating: 0, count: (Day.last.monthNumber + 1) * 31)
  /// Where the first and the last of them are, so that one life does not look at all days.
  private var firstEvent = Int.max
  private var lastEvent = -1

  init(_ tree: GrowthTree) { self.tree = tree }

  /// Learns where the unions of a life stand, where the tree is not known as a whole.
  mutating func learn(_ life: GrowthLife, in db: borrowing Connection) throws {
    for event in life.events {
      for union in [event.union, event.unionAfter] where bucketOfUnion[union] == nil {
        try tree.learn(union, in: db)
      }
    }
  }

  mutating func add(_ life: GrowthLife, sign: Int32 = 1) {
    for event in life.events {
      let place = event.on.monthNumber * 31 + event.on.day - 1
      events[place] += sign
      firstEvent = min(firstEvent, place)
      lastEvent = max(lastEvent, place)
    }
    life.eachStep { step in
      let month = step.event.on.monthNumber
      let old = bucket(of: step.event.union)
      guard let other = step.event.other else {
        add(sign, to: step.into.rawValue, old, month)
        return
      }
      let new = bucket(of: other)
      guard old != new else { return }
      for row in rows(old) where !rows(new).contains(row) {
        add(sign, to: step.out.rawValue, bucketOfRow[row], month)
      }
      for row in rows(new) where !rows(old).contains(row) {
        add(sign, to: step.into.rawValue, bucketOfRow[row], month)
      }
    }
    life.eachStay { stay in
      let place = bucket(of: stay.union)
      let figure = GrowthFlow.told.count + (stay.isRetained ? 1 : 0)
      add(sign, to: figure, place, stay.from.monthNumber)
      if let to = stay.to { add(-sign, to: figure, place, to.monthNumber) }
      if stay.isOpening { add(sign, to: GrowthFlow.told.count + 2, place, stay.from.monthNumber) }
    }
  }

  private func rows(_ bucket: Int) -> [Int] { bucket < 0 ? [] : rowsOfBucket[bucket] }

  private mutating func bucket(of union: Int64) -> Int {
    if let known = bucketOfUnion[union] { return known }
    var bucket = -1
    if let place = tree.place(of: union) {
      bucket = bucketOfPlace[place] ?? newBucket(tree.cells(of: place))
      bucketOfPlace[place] = bucket
    }
    bucketOfUnion[union] = bucket
    return bucket
  }

  private mutating func newBucket(_ cells: [GrowthCell]) -> Int {
    let numbers = cells.map { number(of: $0) }
    rowsOfBucket.append(numbers)
    starts.append([])
    return rowsOfBucket.count - 1
  }

  private mutating func number(of row: GrowthCell) -> Int {
    if let known = numberOfRow[row] { return known }
    let number = rows.count
    numberOfRow[row] = number
    rows.append(row)
    rowsOfBucket.append([number])
    starts.append([])
    bucketOfRow.append(rowsOfBucket.count - 1)
    return number
  }

  private mutating func add(_ count: Int32, to figure: Int, _ bucket: Int, _ month: Int) {
    guard bucket >= 0 else { return }
    if starts[bucket].count <= month {
      starts[bucket] += [Int32](repeating: 0, count: month + 1 - starts[bucket].count)
    }
    if starts[bucket][month] == 0 {
      starts[bucket][month] = Int32(counts.count)
      counts += [Int32](repeating: 0, count: GrowthMonths.width)
    }
    counts[Int(starts[bucket][month]) + figure] += count
  }

  /// How many events there were on each day.
  var days: [Day: Int] {
    guard firstEvent <= lastEvent else { return [:] }
    var days: [Day: Int] = [:]
    for place in firstEvent...lastEvent where events[place] != 0 {
      let month = place / 31
      days[Day(trusted: Day.years.lowerBound + month / 12, month % 12 + 1, place % 31 + 1)] =
        Int(events[place])
    }
    return days
  }

  /// The sums of all rows, from the gathered ones too.
  func sums() -> Sums {
    var sums: Sums = [:]
    for (bucket, numbers) in rowsOfBucket.enumerated() {
      for (month, start) in starts[bucket].enumerated() where start > 0 {
        let found = counts[Int(start)..<Int(start) + GrowthMonths.width]
        let months = GrowthMonths(counts: found.map(Int64.init))
        for number in numbers {
          sums[rows[number], default: [:]][month, default: GrowthMonths()] += months
        }
      }
    }
    return sums
  }
}

extension Day {
  /// Months since January 1850.
  var monthNumber: Int { (year - Day.years.lowerBound) * 12 + month - 1 }

  /// A month as the roll-up has it, `2017-05`.
  static func monthText(_ number: Int) -> String {
    let (year, month) = (years.lowerBound + number / 12, number % 12 + 1)
    return "\(year)-\(month < 10 ? "0" : "")\(month)"
  }
}
