import Records

/// What a scan keeps of one person: small enough for a million of them, and quick to compare.
struct ScanRecord {
  let id: Int64
  /// Of the name without interpunct and spaces.
  let name: UInt64
  /// Of the name as it is written.
  let written: UInt64
  /// Of the name by the sound of its characters.
  let sound: UInt64
  /// The first 16 digits of an 18-character number, four bits each; 0 of other numbers.
  let digits: UInt64
  let lastDigit: UInt8
  let isResident: Bool
  /// 0 unknown, 1 male, 2 female.
  let gender: UInt8
  let nameCount: UInt8
  /// Where the name begins among all names' characters.
  let nameStart: UInt32
  /// `19800101`; 0 where it is not known.
  let birth: Int32
  /// 0 where there is none.
  let phone: UInt64
  /// The form of 15 digits that stands or stood on papers; 0 where there is none.
  let fifteen: UInt64

  /// In how many of their first 17 digits two numbers differ, and whether two neighbours are
  /// exchanged; `nil` where one is no number of 18.
  func slips(from other: ScanRecord) -> (count: Int, isSwap: Bool)? {
    guard digits != 0, other.digits != 0 else { return nil }
    let mixed = digits ^ other.digits
    let marks = (mixed | mixed >> 1 | mixed >> 2 | mixed >> 3) & 0x1111_1111_1111_1111
    let isLastOther = lastDigit != other.lastDigit
    let count = marks.nonzeroBitCount + (isLastOther ? 1 : 0)
    guard count == 2 else { return (count, false) }
    let place = marks.trailingZeroBitCount
    if isLastOther {
      let isSwap =
        place == 0 && digits & 15 == UInt64(other.lastDigit)
        && other.digits & 15 == UInt64(lastDigit)
      return (count, isSwap)
    }
    guard marks == UInt64(0x11) << UInt64(place) else { return (count, false) }
    let (a, b) = (digits >> UInt64(place) & 0xFF, other.digits >> UInt64(place) & 0xFF)
    return (count, a >> 4 == b & 15 && b >> 4 == a & 15)
  }

  /// Whether one slip of the pen tells two days apart: one digit, two neighbouring digits
  /// exchanged, or day and month exchanged.
  static func isSlip(_ one: Int32, _ other: Int32) -> Bool {
    guard one != 0, other != 0, one != other else { return false }
    let isExchanged =
      one / 10_000 == other / 10_000
      && one % 10_000 / 100 == other % 100 && one % 100 == other % 10_000 / 100
    if isExchanged { return true }
    var (a, b) = (one, other)
    var places: [(place: Int, a: Int32, b: Int32)] = []
    for place in 0..<8 {
      if a % 10 != b % 10 { places.append((place, a % 10, b % 10)) }
      a /= 10
      b /= 10
    }
    if places.count == 1 { return true }
    return places.count == 2 && places[1].place == places[0].place + 1
      && places[0].a == places[1].b && places[0].b == places[1].a
  }
}
