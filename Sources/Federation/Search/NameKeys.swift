import Records

/// What the search index keeps of one name.
package struct NameKeys: Equatable {
  /// Whose name it is; the numbers are the schema's.
  package enum Sort: Int64, Sendable {
    case person = 1
    case union = 2
  }

  /// Where two neighbours stand in a name; the numbers are the schema's.
  package enum Place: Int64, Sendable {
    case whole, start, within, repeated
  }

  /// Two neighbouring characters, or the last one alone, and where they stand.
  let grams: [(gram: String, place: Place)]
  /// The ways to read it.
  let readings: [Reading]

  /// One way to read a name.
  struct Reading: Hashable {
    let initials: String
    let full: String
  }

  package static func == (a: NameKeys, b: NameKeys) -> Bool {
    a.readings == b.readings
      && a.grams.elementsEqual(b.grams) { $0.gram == $1.gram && $0.place == $1.place }
  }

  /// - Parameter name: as it is stored.
  init(_ name: String, _ sort: Sort) {
    let scalars = Self.folded(name)
    let characters = scalars.filter { $0 != " " }
    grams = Self.grams(of: characters)
    let ways = Pinyin.ways(
      toRead: scalars, asSurname: sort == .person, most: sort == .person ? 8 : 4)
    var readings: [Reading] = []
    for way in ways {
      let reading = Reading(
        initials: String(way.compactMap(\.first)), full: way.joined(separator: " "))
      if !readings.contains(reading) { readings.append(reading) }
    }
    self.readings = readings
  }

  private static func grams(of characters: [Unicode.Scalar]) -> [(gram: String, place: Place)] {
    var grams: [(gram: String, place: Place)] = []
    for (index, character) in characters.enumerated() {
      let pair = characters[index..<min(index + 2, characters.count)]
      let gram = String(String.UnicodeScalarView(pair))
      // The whole name is its two characters, or its only one.
      let place: Place =
        if index == 0 {
          characters.count <= 2 ? .whole : .start
        } else {
          characters[..<index].contains(character) ? .repeated : .within
        }
      if !grams.contains(where: { $0.gram == gram }) { grams.append((gram, place)) }
    }
    return grams
  }

  /// A name or what is searched in one: without the dots of names, full-width letters narrow, small
  /// letters, and one space only where two Latin words meet.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    var isParted = false
    for scalar in text.unicodeScalars where !scalar.isInvisible {
      if scalar.isDot || scalar.isSpacing {
        isParted = true
        continue
      }
      let small = scalar.halfWidth.small
      if isParted, let last = folded.last, last.isLatinLetter, small.isLatinLetter {
        folded.append(" ")
      }
      isParted = false
      folded.append(small)
    }
    return folded
  }
}

extension Unicode.Scalar {
  /// `a` for `A`; other scripts stay.
  fileprivate var small: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 0x20)) : self
  }
}
