/// One value of JSON, for single objects: an error, a record that is shown.
package enum JSONValue: Equatable, Sendable {
  /// A named value of an object.
  package struct Member: Equatable, Sendable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Members in the order they are written.
  case object([Member])
  case array([JSONValue])
  case text(String)
  case integer(Int64)
  /// A canonical decimal, such as `1234.50`, written with its decimals.
  case decimal(String)
  case flag(Bool)
  case null

  /// The cell's value: identifiers and days are texts.
  package init(_ cell: Cell) {
    self =
      switch cell {
      case .text(let text), .identifier(let text), .percent(let text), .day(let text): .text(text)
      case .integer(let number): .integer(number)
      case .decimal(let text): .decimal(text)
      case .flag(let flag): .flag(flag)
      case .empty: .null
      }
  }

  /// The value on one line, without a line break at its end.
  package func render() -> String {
    var output: [UInt8] = []
    append(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  func append(to output: inout [UInt8]) {
    switch self {
    case .object(let members):
      appendList(members, in: "{}", to: &output) { member, output in
        JSONText.append(member.name, to: &output)
        output.append(contentsOf: ":".utf8)
        member.value.append(to: &output)
      }
    case .array(let values):
      appendList(values, in: "[]", to: &output) { $0.append(to: &$1) }
    case .text(let text): JSONText.append(text, to: &output)
    case .integer(let number): output.append(contentsOf: String(number).utf8)
    case .decimal(let text):
      precondition(JSONText.isNumber(text), "a decimal cell holds no canonical decimal")
      output.append(contentsOf: text.utf8)
    case .flag(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .null: output.append(contentsOf: "null".utf8)
    }
  }

  private func appendList<Element>(
    _ elements: [Element], in brackets: String, to output: inout [UInt8],
    _ body: (Element, inout [UInt8]) -> Void
  ) {
    output.append(contentsOf: brackets.utf8.prefix(1))
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(contentsOf: ",".utf8) }
      body(element, &output)
    }
    output.append(contentsOf: brackets.utf8.suffix(1))
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral
{
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }

  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  package init(stringLiteral value: String) { self = .text(value) }
}
