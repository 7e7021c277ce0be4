/// Texts as workbooks hold them: what XML cannot say stands as `_x000D_` (ECMA-376 part 1,
/// 22.9.2.19).
enum SheetText {
  /// The text of `bytes`, its escapes undone.
  static func decoded(_ bytes: [UInt8]) -> String {
    guard bytes.contains(0x5F) else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    var hasEscapes = false
    var index = 0
    var plain = index
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while index < bytes.count {
      guard bytes[index] == 0x5F, let unit = escape(in: bytes[index...]) else {
        index += 1
        continue
      }
      units += Array(text(plain..<index).utf16) + [unit]
      index += 7
      plain = index
      hasEscapes = true
    }
    guard hasEscapes else { return String(decoding: bytes, as: UTF8.self) }
    units += Array(text(plain..<bytes.count).utf16)
    return String(decoding: units, as: UTF16.self)
  }

  /// The UTF-16 unit that `_xHHHH_` at the start of `bytes` stands for.
  static func escape(in bytes: ArraySlice<UInt8>) -> UInt16? {
    let piece = Array(bytes.prefix(7))
    guard piece.count == 7, piece[0] == 0x5F, piece[1] == 0x78, piece[6] == 0x5F else { return nil }
    return UInt16(String(decoding: piece[2..<6], as: UTF8.self), radix: 16)
  }
}
