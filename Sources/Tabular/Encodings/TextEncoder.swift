/// Text on its way out in GB18030, strictly: what it cannot say is an error, never a `?`.
final class TextEncoder {
  private let converter: CharacterConverter

  /// Throws `encoding.unavailable`.
  init() throws(TabularError) {
    guard let converter = CharacterConverter(from: "UTF-8", to: "GB18030") else {
      throw TabularError(.encodingUnavailable, ["encoding": "GB18030"])
    }
    self.converter = converter
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
      ["encoding": "GB18030", "character": String(scalar), "code": scalar.codePoint])
  }
}

/// Text on its way out in UTF-16, which can say all that UTF-8 can.
final class UTF16Encoder {
  private let converter: CharacterConverter

  /// Throws `encoding.unavailable`.
  init(_ order: CSVOptions.UTF16Order) throws(TabularError) {
    guard let converter = CharacterConverter(from: "UTF-8", to: order.rawValue) else {
      throw TabularError(.encodingUnavailable, ["encoding": order.rawValue])
    }
    self.converter = converter
  }

  func encode(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count * 2)
    _ = converter.convert(text.span, into: &output)
    return output
  }
}

extension Unicode.Scalar {
  /// The scalar's name in the standard's notation, such as `U+00B7`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
