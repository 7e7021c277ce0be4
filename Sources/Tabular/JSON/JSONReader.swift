/// Reads one value of JSON (RFC 8259) from a text: small files, such as the one beside a report.
///
/// Strict: no comments, no trailing commas, no lone surrogates; a name twice in one object is
/// refused, as is nesting deeper than `depthLimit`.
package struct JSONReader {
  /// Where a text is no JSON: the byte, from 0.
  package struct Fault: Error, Equatable {
    package let offset: Int
  }

  package static let depthLimit = 64

  private let bytes: [UInt8]
  private var position = 0

  /// The value that the whole of `bytes` is, a byte order mark before it allowed.
  package static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    if bytes.starts(with: DecodedText.mark) { reader.position = DecodedText.mark.count }
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.position == bytes.count else { throw reader.fault }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var fault: Fault { Fault(offset: position) }
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(_ word: StaticString, _ value: JSONValue) throws(Fault) -> JSONValue {
    let word = Array("\(word)".utf8)
    guard bytes[position...].starts(with: word) else { throw fault }
    position += word.count
    return value
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    guard depth < Self.depthLimit else { throw fault }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case .quote: return .text(try text())
    case UInt8(ascii: "t"): return try take("true", .flag(true))
    case UInt8(ascii: "f"): return try take("false", .flag(false))
    case UInt8(ascii: "n"): return try take("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    skipBlanks()
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      skipBlanks()
      let name = try text()
      guard !members.contains(where: { $0.name == name }) else { throw fault }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw fault }
      members.append(JSONValue.Member(name, try value(depth: depth + 1)))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Fault) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    skipBlanks()
    if take(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      values.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault }
    return .array(values)
  }

  /// Whole numbers that fit are integers; the rest keeps its digits. No exponents: we write none.
  private mutating func number() throws(Fault) -> JSONValue {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) || byte == .minus || byte == 0x2E {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard JSONText.isNumber(text) else { throw Fault(offset: start) }
    return Int64(text).map(JSONValue.integer) ?? .decimal(text)
  }

  private mutating func text() throws(Fault) -> String {
    guard take(.quote) else { throw fault }
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case .quote:
        guard let valid = String(validating: text, as: UTF8.self) else { throw fault }
        return valid
      case .backslash: try appendEscape(to: &text)
      case 0x00..<0x20: throw fault
      default: text.append(byte)
      }
    }
    throw fault
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws(Fault) {
    guard let byte = next else { throw fault }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case .quote, .backslash, UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      var code = try codeUnit()
      // A character beyond U+FFFF is written as two halves.
      if (0xD800..<0xDC00).contains(code) {
        guard take(.backslash), take(UInt8(ascii: "u")) else { throw fault }
        let low = try codeUnit()
        guard (0xDC00..<0xE000).contains(low) else { throw fault }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault }
      text += Array(String(Character(scalar)).utf8)
    default: throw fault
    }
  }

  private mutating func codeUnit() throws(Fault) -> UInt32 {
    guard position + 4 <= bytes.count else { throw fault }
    let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    guard digits.utf8.allSatisfy({ UInt8(ascii: "+") != $0 && UInt8(ascii: "-") != $0 }),
      let code = UInt32(digits, radix: 16)
    else { throw fault }
    position += 4
    return code
  }
}

extension JSONValue {
  /// The value of that name in an object; `nil` where there is none.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  package var integer: Int64? {
    if case .integer(let number) = self { number } else { nil }
  }

  package var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  package var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// An object as people read it: a member a line.
  package func page() -> String {
    "{\n"
      + members.map { "  " + JSONValue.text($0.name).render() + ": " + $0.value.render() }
      .joined(separator: ",\n") + "\n}\n"
  }
}
