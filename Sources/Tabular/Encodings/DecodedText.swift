/// A file's text in UTF-8, and what it was before.
package struct DecodedText: Equatable, Sendable {
  /// What a file can be in; the raw value is the name users and the C library know it by.
  package enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case gb18030 = "GB18030"
    case utf16LE = "UTF-16LE"
    case utf16BE = "UTF-16BE"
  }

  /// U+FEFF in UTF-8.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Valid UTF-8, without the byte order mark.
  package let bytes: [UInt8]
  package let encoding: Encoding
  /// Whether the file began with a byte order mark.
  package let isMarked: Bool
}
