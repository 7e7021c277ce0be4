import Federation
import Records

/// A text of the program's own that lives as long as the import.
final class PlainText {
  let bytes: PlainMember.Text

  init(_ text: String) {
    let utf8 = Array(text.utf8)
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: utf8.count)
    _ = copy.initialize(from: utf8)
    bytes = PlainMember.Text(copy)
  }

  deinit { bytes.deallocate() }
}

extension PlainMember.Text {
  /// One to fifty common hanzi: a name in which there is nothing to fold.
  var isHanziName: Bool {
    guard count % 3 == 0, (3...150).contains(count) else { return false }
    for index in stride(from: 0, to: count, by: 3) {
      let first = self[index]
      guard (0xE4...0xE9).contains(first) else { return false }
      // U+4000…4DBF is another block.
      if first == 0xE4, self[index + 1] < 0xB8 { return false }
    }
    return true
  }

  /// The word that clears, with nothing around it.
  var isClearWord: Bool {
    // Most names are short enough; few begin so.
    guard count <= ClearWord.longest, let first, ClearWord.starts.contains(first) else {
      return false
    }
    return ClearWord.isMeant(String(decoding: self, as: UTF8.self))
  }

  /// A mobile number with nothing between its digits.
  var isMobile: Bool {
    count == 11 && self[0] == 0x31 && (0x33...0x39).contains(self[1])
      && allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The day of `YYYY-MM-DD`; `nil` of any other text.
  var day: Day? {
    guard count == 10, self[4] == 0x2D, self[7] == 0x2D else { return nil }
    func number(_ from: Int, _ to: Int) -> Int? {
      var number = 0
      for index in from..<to {
        guard (0x30...0x39).contains(self[index]) else { return nil }
        number = number * 10 + Int(self[index]) - 0x30
      }
      return number
    }
    guard let year = number(0, 4), let month = number(5, 7), let day = number(8, 10) else {
      return nil
    }
    return Day(year: year, month: month, day: day)
  }

  /// Hanzi, signs of ASCII and blanks between them: a text that is kept as it is.
  var isKept: Bool {
    guard let first, let last, first != 0x20, last != 0x20, count <= 1_000 else { return false }
    var index = 0
    while index < count {
      switch self[index] {
      case 0x20...0x7E: index += 1
      case 0xE4...0xE9: index += 3
      default: return false
      }
    }
    return true
  }
}
