/// How many columns of a terminal a text takes.
///
/// Wide and fullwidth characters (hanzi, emoji) take two, combining marks none, the rest one;
/// ambiguous ones such as `·` and `…` take one (Unicode Standard Annex 11).
package enum DisplayWidth {
  /// The columns a text takes on a terminal.
  package static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    var columns = Columns()
    for scalar in text.unicodeScalars { columns.add(scalar.value) }
    return columns.total
  }

  /// `text` cut to at most `limit` columns, with `…` in the place of what is missing.
  package static func truncate(_ text: String, to limit: Int) -> String {
    guard of(text) > limit else { return text }
    var kept = ""
    var width = 0
    for character in text {
      width += of(String(character))
      if width > limit - 1 { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// A sum that knows the sequences in which several scalars make one picture.
  private struct Columns {
    var total = 0
    private var last = 0
    private var isJoined = false
    private var isFlagOpen = false

    mutating func add(_ value: UInt32) {
      let width = widthInSequence(value)
      isJoined = value == 0x200D
      total += width
      if width > 0 { last = width }
    }

    private mutating func widthInSequence(_ value: UInt32) -> Int {
      let isFlagLetter = (0x1F1E6...0x1F1FF).contains(value)
      defer { isFlagOpen = isFlagLetter && !isFlagOpen }
      // Two regional letters are one flag, which is as wide as an emoji.
      if isFlagLetter { return isFlagOpen ? 0 : 2 }
      // U+FE0F asks for the picture instead of the sign: ❤ becomes an emoji.
      if value == 0xFE0F, last == 1, total > 0 {
        last = 2
        return 1
      }
      let width = DisplayWidth.of(value)
      // What is joined to an emoji, and a skin tone, is drawn in its place.
      let isTone = (0x1F3FB...0x1F3FF).contains(value)
      if last == 2, isTone || (isJoined && width == 2) { return 0 }
      return width
    }
  }

  private static func of(_ value: UInt32) -> Int {
    if value < 0x300 { return 1 }
    if (0x4E00...0x9FFF).contains(value) { return 2 }
    if contains(zero, value) { return 0 }
    return contains(wide, value) ? 2 : 1
  }

  /// Whether one of the ranges, given by their first and last scalars in order, holds `value`.
  private static func contains(_ ranges: [UInt32], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > ranges[middle * 2 + 1] { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count / 2 && ranges[low * 2] <= value
  }
}
