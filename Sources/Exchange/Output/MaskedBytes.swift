import Federation
import Records

/// Masked values made from bytes, for the shapes that nearly all have; `Masking` says what they
/// are, and makes the others.
final class MaskedBytes {
  /// Longer values are made by `Masking`.
  private static let longest = 64

  private let target = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4 * longest)

  deinit { target.deallocate() }

  /// 510102199001011234 → `510102********1234`.
  func identity(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    if bytes.count == 18 { return ends(of: bytes, first: 6, last: 4) }
    let kept = bytes.count < 8 ? 1 : 2
    return ends(of: bytes, first: kept, last: kept)
  }

  func phone(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    bytes.first == UInt8(ascii: "0")
      ? ends(of: bytes, first: 5, last: 2) : ends(of: bytes, first: 3, last: 4)
  }

  /// 1959-03-02 → `1959-**-**`.
  func birthDate(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard bytes.count >= 4, Self.isPlain(bytes) else { return nil }
    var count = copy(bytes[..<4], to: 0)
    for byte in "-**-**".utf8 {
      target[count] = byte
      count += 1
    }
    return UnsafeBufferPointer(rebasing: target[..<count])
  }

  /// A name of common hanzi, in one part or in several with `·` or a space between.
  func name(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard bytes.count <= Self.longest, let (characters, hasParts) = Self.shape(of: bytes) else {
      return nil
    }
    if characters <= 1 {
      target[0] = Self.star
      return UnsafeBufferPointer(rebasing: target[..<1])
    }
    if hasParts { return parts(of: bytes) }
    var count = copy(bytes[..<3], to: 0)
    target[count] = Self.star
    count += 1
    if characters == 3 { count = copy(bytes[6...], to: count) }
    return UnsafeBufferPointer(rebasing: target[..<count])
  }

  private func parts(of bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var (at, count, isInPart) = (0, 0, false)
    while at < bytes.count {
      let length = Self.length(from: bytes[at])
      if length < 3 || !isInPart { count = copy(bytes[at..<at + length], to: count) }
      if length == 3, !isInPart {
        target[count] = Self.star
        count += 1
      }
      isInPart = length == 3
      at += length
    }
    return UnsafeBufferPointer(rebasing: target[..<count])
  }

  /// How many characters, and whether `·` or a space is among them; `nil` where there are others
  /// than these and the hanzi U+4E00 to U+9FFF, which never join with a neighbour.
  private static func shape(of bytes: UnsafeBufferPointer<UInt8>) -> (Int, Bool)? {
    var (at, characters, hasParts) = (0, 0, false)
    while at < bytes.count {
      let byte = bytes[at]
      let length = length(from: byte)
      guard at + length <= bytes.count else { return nil }
      switch length {
      case 3:
        let isHanzi = (0xE5...0xE9).contains(byte) || (byte == 0xE4 && bytes[at + 1] >= 0xB8)
        guard isHanzi else { return nil }
      case 2:
        guard byte == 0xC2, bytes[at + 1] == 0xB7 else { return nil }
        hasParts = true
      default:
        guard byte == 0x20 else { return nil }
        hasParts = true
      }
      characters += 1
      at += length
    }
    return (characters, hasParts)
  }

  private static func length(from first: UInt8) -> Int { first < 0x80 ? 1 : first < 0xE0 ? 2 : 3 }

  private func ends(
    of bytes: UnsafeBufferPointer<UInt8>, first: Int, last: Int
  ) -> UnsafeBufferPointer<UInt8>? {
    guard Self.isPlain(bytes) else { return nil }
    var count = copy(bytes.prefix(first), to: 0)
    for _ in 0..<max(0, bytes.count - first - last) {
      target[count] = Self.star
      count += 1
    }
    count = copy(bytes.suffix(last), to: count)
    return UnsafeBufferPointer(rebasing: target[..<count])
  }

  /// - Returns: where the next byte goes.
  private func copy(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, to place: Int) -> Int {
    var place = place
    for byte in bytes {
      target[place] = byte
      place += 1
    }
    return place
  }

  /// Letters, digits and signs, each a character.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count <= longest && bytes.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  private static let star = UInt8(ascii: "*")
}
