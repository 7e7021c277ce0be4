import Records

/// The columns of the search index packed into one number that sorts as they do.
enum SearchKey {
  /// Where the texts of a row are put together.
  typealias Room = UnsafeMutableBufferPointer<UInt8>
  typealias Text = UnsafeBufferPointer<UInt8>

  /// One or two characters and their place.
  static func gram(_ first: UInt16, _ second: UInt16?, _ place: NameKeys.Place) -> UInt64 {
    UInt64(first) << 18 | UInt64(second ?? 0) << 2 | UInt64(place.rawValue)
  }

  static func gram(_ key: UInt64, into room: Room) -> (text: Text, place: Int64) {
    var count = put(UInt16(key >> 18 & 0xFFFF), at: 0, room)
    let second = UInt16(key >> 2 & 0xFFFF)
    if second > 0 { count = put(second, at: count, room) }
    return (Text(rebasing: room[..<count]), Int64(key & 3))
  }

  /// A character of three bytes in UTF-8.
  private static func put(_ hanzi: UInt16, at index: Int, _ room: Room) -> Int {
    room[index] = 0xE0 | UInt8(hanzi >> 12)
    room[index + 1] = 0x80 | UInt8(hanzi >> 6 & 0x3F)
    room[index + 2] = 0x80 | UInt8(hanzi & 0x3F)
    return index + 3
  }

  /// At most four syllables, by their numbers in `Pinyin.syllables`: first their initials, five bits
  /// each, then the syllables plus one, ten bits each. A blank sorts below every letter, so that
  /// syllable by syllable is byte by byte.
  static func reading(_ syllables: [Int]) -> UInt64 {
    var initials: UInt64 = 0
    var full: UInt64 = 0
    for (index, syllable) in syllables.enumerated() {
      initials |= UInt64(letters[syllable]) << UInt64(5 * (3 - index))
      full |= UInt64(syllable + 1) << UInt64(10 * (3 - index))
    }
    return initials << 40 | full
  }

  static func reading(_ key: UInt64, into room: Room) -> (initials: Text, full: Text) {
    var initials = 0
    var end = 4
    for index in 0..<4 {
      let syllable = Int(key >> UInt64(10 * (3 - index)) & 0x3FF)
      guard syllable > 0 else { break }
      if index > 0 {
        room[end] = 0x20
        end += 1
      }
      room[initials] = 0x60 + letters[syllable - 1]
      initials += 1
      for byte in syllables[syllable - 1] {
        room[end] = byte
        end += 1
      }
    }
    return (Text(rebasing: room[..<initials]), Text(rebasing: room[4..<end]))
  }

  private static let syllables = Pinyin.syllables.map { Array($0.utf8) }
  /// 1 for `a`.
  private static let letters = syllables.map { $0[0] - 0x60 }

  /// The last six characters of an identity number backwards; `nil` of a number that is not in
  /// ASCII, or shorter.
  static func ending(_ number: Text) -> UInt64? {
    guard number.count >= 6 else { return nil }
    var key: UInt64 = 0
    for index in 1...6 {
      let byte = number[number.count - index]
      guard byte < 0x80 else { return nil }
      key = key << 8 | UInt64(byte)
    }
    return key
  }

  static func ending(_ key: UInt64, into room: Room) -> Text {
    for index in 0..<6 { room[index] = UInt8(truncatingIfNeeded: key >> UInt64(8 * (5 - index))) }
    return Text(rebasing: room[..<6])
  }
}
