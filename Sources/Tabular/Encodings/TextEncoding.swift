/// How a file's text is written in bytes: the values of `--encoding`.
package enum TextEncoding: String, CaseIterable, Sendable {
  /// A byte order mark (UTF-8 or UTF-16), else strict UTF-8, else GB18030.
  case auto
  case utf8 = "utf-8"
  case gb18030

  /// `bytes` as UTF-8, without a byte order mark, and the encoding they were in.
  ///
  /// Nothing is replaced: throws `encoding.undecodable` at the first byte that stands for nothing.
  package func decode(_ bytes: consuming [UInt8]) throws(TabularError) -> DecodedText {
    if self == .auto {
      if bytes.starts(with: [0xFF, 0xFE]) { return try Self.convert(bytes, .utf16LE) }
      if bytes.starts(with: [0xFE, 0xFF]) { return try Self.convert(bytes, .utf16BE) }
    }
    if self != .gb18030 {
      let isMarked = bytes.starts(with: DecodedText.mark)
      guard let fault = Self.firstFault(in: bytes) else {
        if isMarked { bytes.removeFirst(DecodedText.mark.count) }
        return DecodedText(bytes: bytes, encoding: .utf8, isMarked: isMarked)
      }
      if self == .utf8 || isMarked || Self.isDamagedUTF8(bytes) {
        throw Self.undecodable(bytes, at: fault, .utf8, before: bytes[..<fault])
      }
    }
    return try Self.convert(bytes, .gb18030)
  }

  private static func convert(
    _ bytes: [UInt8], _ encoding: DecodedText.Encoding
  ) throws(TabularError) -> DecodedText {
    guard let converter = CharacterConverter(from: encoding.rawValue, to: "UTF-8") else {
      throw TabularError(.encodingUnavailable, ["encoding": encoding.rawValue])
    }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 2)
    let converted = converter.convert(bytes.span, into: &decoded)
    guard converted == bytes.count else {
      throw undecodable(bytes, at: converted, encoding, before: decoded[...])
    }
    let isMarked = decoded.starts(with: DecodedText.mark)
    if isMarked { decoded.removeFirst(DecodedText.mark.count) }
    return DecodedText(bytes: decoded, encoding: encoding, isMarked: isMarked)
  }

  /// Where the first bytes are that are not UTF-8.
  private static func firstFault(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Whether bytes that are not UTF-8 were meant to be: a file cut short or patched.
  ///
  /// Most such files would also pass as GB18030 and come out as nonsense, without any error. Text
  /// in GB18030 hardly ever forms three-byte sequences of UTF-8, and is full of faults.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var sequences = 0
    var faults = 0
    var index = 0
    let end = min(bytes.count, 1 << 20)
    while index < end {
      let length =
        switch bytes[index] {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
      let rest = bytes[(index + 1)...].prefix(max(length - 1, 0))
      if length > 0, rest.count == length - 1, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        if length > 2 { sequences += 1 }
        index += length
      } else {
        faults += 1
        index += 1
      }
    }
    return sequences > 4 * faults
  }

  private static func undecodable(
    _ bytes: [UInt8], at offset: Int, _ encoding: DecodedText.Encoding,
    before decoded: ArraySlice<UInt8>
  ) -> TabularError {
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return TabularError(
      .encodingUndecodable, line: LineCount.lineBreaks(in: decoded) + 1,
      [
        "encoding": encoding.rawValue, "offset": String(offset),
        "byte": "0x" + String(repeating: "0", count: 2 - digits.count) + digits,
      ])
  }
}
