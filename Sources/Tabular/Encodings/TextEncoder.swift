/// Text on its way out in another encoding than UTF-8, strictly: what it cannot say is an error,
/// never a `?`.
final class TextEncoder {
  private let converter: CharacterConverter
  private let encoding: DecodedText.Encoding

  /// Throws `encoding.unavailable`.
  init(_ encoding: DecodedText.Encoding) throws(TabularError) {
    guard let converter = CharacterConverter(from: "UTF-8", to: encoding.rawValue) else {
      throw TabularError(.encodingUnavailable, ["encoding": encoding.rawValue])
    }
    self.converter = converter
    self.encoding = encoding
  }

  /// Appends `text`, which is UTF-8, to `output`. Throws `encoding.unencodable`.
  func encode(
    _ text: [UInt8], into output: inout [UInt8], line: Int, column: Int
  ) throws(TabularError) {
    let converted = converter.convert(text.span, into: &output)
    guard converted < text.count else { return }
    let rest = String(decoding: text[converted...], as: UTF8.self)
    let scalar = rest.unicodeScalars.first ?? "\u{FFFD}"
    throw TabularError(
      .encodingUnencodable, line: line, column: column,
      ["encoding": encoding.rawValue, "character": String(scalar), "code": scalar.codePoint])
  }
}

extension Unicode.Scalar {
  /// The scalar's name in the standard's notation, such as `U+00B7`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
