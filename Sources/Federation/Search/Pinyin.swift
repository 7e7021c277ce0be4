import CPinyin
import Records

/// How Chinese characters are read (拼音), without tones; ü is `v`.
///
/// From the Unihan database (docs/decisions/0008-pinyin.md).
package enum Pinyin {
  /// A character's readings, the usual one first; none of a character that has no pinyin.
  package static func readings(of scalar: Unicode.Scalar) -> [String] {
    var readings: [String] = []
    var nth: Int32 = 0
    while true {
      let number = cpinyin_reading(scalar.value, nth)
      guard number >= 0 else { return readings }
      readings.append(syllables[Int(number)])
      nth += 1
    }
  }

  /// Every syllable, sorted.
  static let syllables: [String] = (0..<cpinyin_syllable_count()).map {
    String(cString: cpinyin_syllable($0))
  }

  private static let known = Set(syllables)

  static func isSyllable(_ text: String) -> Bool { known.contains(text) }

  /// Whether a syllable begins so; the beginning may be the whole.
  static func beginsSyllable(_ text: String) -> Bool {
    var low = 0
    var high = syllables.count
    while low < high {
      let middle = (low + high) / 2
      if syllables[middle] < text { low = middle + 1 } else { high = middle }
    }
    return low < syllables.count && syllables[low].hasPrefix(text)
  }

  /// The ways to read a name, the likeliest first; as syllables, a word in Latin letters being one.
  ///
  /// A surname is read as surnames are (单 Shan, 尉迟 Yuchi) and in its other ways too, since the
  /// first character need not be a surname.
  ///
  /// - Parameters:
  ///   - name: folded, as `NameKeys` has it; its spaces part Latin words.
  ///   - most: how many ways at most.
  static func ways(toRead name: [Unicode.Scalar], asSurname: Bool, most: Int) -> [[String]] {
    var ways: [[String]] = []
    if asSurname, name.count > 2,
      let compound = compoundSurnames[String(String.UnicodeScalarView(name.prefix(2)))]
    {
      ways = combined([compound.map { [$0] }, parts(of: name.dropFirst(2))].flatMap(\.self), most)
    }
    var parts = parts(of: name[...])
    if asSurname, let first = name.first, let surname = surnames[first], !parts.isEmpty {
      parts[0] = [surname] + parts[0].filter { $0 != surname }
    }
    for way in combined(parts, most) where ways.count < most && !ways.contains(way) {
      ways.append(way)
    }
    return ways
  }

  /// The characters that are a syllable each; of a Latin word the first letter.
  static func syllableCharacters(of name: [Unicode.Scalar]) -> [Unicode.Scalar] {
    name.indices.filter { index in
      name[index].isLatinLetter
        ? index == 0 || !name[index - 1].isLatinLetter : !readings(of: name[index]).isEmpty
    }.map { name[$0] }
  }

  /// The readings of each character in turn.
  private static func parts(of name: ArraySlice<Unicode.Scalar>) -> [[String]] {
    var parts: [[String]] = []
    var word = ""
    func end() {
      if !word.isEmpty { parts.append([word]) }
      word = ""
    }
    for scalar in name {
      if scalar.isLatinLetter {
        word.unicodeScalars.append(scalar)
        continue
      }
      end()
      let readings = readings(of: scalar)
      if !readings.isEmpty { parts.append(readings) }
    }
    end()
    return parts
  }

  /// One reading of each part, in every combination until there are enough.
  private static func combined(_ parts: [[String]], _ most: Int) -> [[String]] {
    guard !parts.isEmpty else { return [] }
    var ways: [[String]] = [[]]
    for part in parts {
      // What comes first in every list stays first; the last combinations are given up.
      ways = part.flatMap { reading in ways.map { $0 + [reading] } }
      if ways.count > most { ways.removeLast(ways.count - most) }
    }
    return ways
  }
}

extension Unicode.Scalar {
  /// `a`–`z`.
  var isLatinLetter: Bool { (0x61...0x7A).contains(value) }
}
