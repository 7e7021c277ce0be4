import Records

/// A person's name of one to four common hanzi, as most are: its keys without making texts.
///
/// It gives what `NameKeys` gives; a test compares them.
struct HanziName {
  private var hanzi: (UInt16, UInt16, UInt16, UInt16) = (0, 0, 0, 0)
  let count: Int

  /// - Returns: `nil` of any other name.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count % 3 == 0, (3...12).contains(text.count) else { return nil }
    count = text.count / 3
    for index in 0..<count {
      let start = index * 3
      guard (0xE4...0xE9).contains(text[start]) else { return nil }
      let character =
        UInt16(text[start] & 0x0F) << 12 | UInt16(text[start + 1] & 0x3F) << 6
        | UInt16(text[start + 2] & 0x3F)
      guard (0x4E00...0x9FFF).contains(character) else { return nil }
      self[index] = character
    }
  }

  private subscript(index: Int) -> UInt16 {
    get {
      switch index {
      case 0: hanzi.0
      case 1: hanzi.1
      case 2: hanzi.2
      default: hanzi.3
      }
    }
    set {
      switch index {
      case 0: hanzi.0 = newValue
      case 1: hanzi.1 = newValue
      case 2: hanzi.2 = newValue
      default: hanzi.3 = newValue
      }
    }
  }

  /// Lends each gram once, at its first place.
  func eachGram(_ body: (UInt64) -> Void) {
    for index in 0..<count {
      let first = self[index]
      let second = index + 1 < count ? self[index + 1] : nil
      var isRepeated = false
      var isKnown = false
      for before in 0..<index where self[before] == first {
        isRepeated = true
        // The one before always has a second.
        if self[before + 1] == second { isKnown = true }
      }
      if isKnown { continue }
      let place: NameKeys.Place =
        index == 0 ? (count <= 2 ? .whole : .start) : isRepeated ? .repeated : .within
      body(SearchKey.gram(first, second, place))
    }
  }

  /// Lends the ways to read the name, the likeliest eight at most.
  ///
  /// - Returns: false where a surname of two characters may be read otherwise; nothing is lent.
  func eachReading(_ body: (UInt64) -> Void) -> Bool {
    if count > 2, Self.compounds.contains(UInt32(self[0]) << 16 | UInt32(self[1])) { return false }
    // Each way with its numbers plus one, ten bits each.
    var ways: [[Int]] = [[]]
    for index in 0..<count {
      var readings = Self.readings[Int(self[index]) - 0x4E00]
      if readings.isEmpty { continue }
      // The surname's reading comes first in what is read first.
      if ways == [[]], let surname = Self.surnames[hanzi.0] {
        readings = [surname] + readings.filter { $0 != surname }
      }
      if ways.count == 1, readings.count == 1 {
        ways[0].append(readings[0])
        continue
      }
      var longer: [[Int]] = []
      for reading in readings {
        for way in ways where longer.count < Self.most { longer.append(way + [reading]) }
      }
      ways = longer
    }
    for way in ways where !way.isEmpty { body(SearchKey.reading(way)) }
    return true
  }

  private static let most = 8

  private static let readings: [[Int]] = (0x4E00...0x9FFF).map { (value: UInt32) in
    Pinyin.readings(of: Unicode.Scalar(value)!).map { numbers[$0]! }
  }
  private static let numbers = Dictionary(
    uniqueKeysWithValues: Pinyin.syllables.enumerated().map { ($1, $0) })
  private static let surnames = Dictionary(
    uniqueKeysWithValues: Pinyin.surnames.compactMap { surname, reading in
      numbers[reading].map { (UInt16(surname.value), $0) }
    })
  private static let compounds = Set(
    Pinyin.compoundSurnames.keys.map { name in
      name.unicodeScalars.reduce(UInt32(0)) { $0 << 16 | $1.value }
    })
}
