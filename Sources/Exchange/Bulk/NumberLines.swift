import Records

/// On which line of a file each identity number stood.
///
/// A list may hold a million: numbers of 18 places are kept as integers, which takes a third of the
/// memory that texts do.
struct NumberLines {
  private var whole: [UInt64: UInt32] = [:]
  private var others: [String: UInt32] = [:]

  var isEmpty: Bool { whole.isEmpty && others.isEmpty }

  /// The line of a number, as UTF-8.
  subscript(number: some Collection<UInt8>) -> Int? {
    get {
      let line =
        Self.packed(number).map { whole[$0] } ?? others[String(decoding: number, as: UTF8.self)]
      return line.map(Int.init)
    }
    set {
      if let packed = Self.packed(number) {
        whole[packed] = newValue.map(UInt32.init)
      } else {
        others[String(decoding: number, as: UTF8.self)] = newValue.map(UInt32.init)
      }
    }
  }

  /// Seventeen digits and one of `0` to `9` or `X`, which is ten, as one integer.
  private static func packed(_ number: some Collection<UInt8>) -> UInt64? {
    guard number.count == 18 else { return nil }
    var packed: UInt64 = 0
    for (place, byte) in number.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        packed = packed * (place < 17 ? 10 : 11) + UInt64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "X") where place == 17: packed = packed * 11 + 10
      default: return nil
      }
    }
    return packed
  }
}
