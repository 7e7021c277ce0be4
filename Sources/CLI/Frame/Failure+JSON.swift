import Federation
import Records

extension Failure {
  /// One JSON object on one line, as `cli.md` gives it. Figures keep their canonical text: amounts
  /// and shares as strings, choices as codes, columns as names.
  var json: String {
    let pairs = figures.pairs.map { "\(Self.quoted($0.name)):\(Self.value($0.value))" }
    let members = [
      "\"kind\":\(Self.quoted(kind))",
      "\"\(kind == "rule" ? "rule" : "name")\":\(Self.quoted(name))",
      "\"message\":\(Self.quoted(message))",
      citation.map { "\"citation\":\(Self.quoted($0))" },
      batch.map { "\"batch\":\($0)" },
      "\"figures\":{\(pairs.joined(separator: ","))}",
    ].compactMap { $0 }
    return "{\"error\":{\(members.joined(separator: ","))}}"
  }

  private static func value(_ figure: Figure) -> String {
    switch figure {
    case .text(let text): quoted(text)
    case .count(let count): String(count)
    case .money(let money): quoted(money.text)
    case .percent(let share): quoted(share.text)
    case .day(let day): quoted(day.text)
    case .field(let name): quoted(name)
    case .choice(_, let code), .coded(let code, _): quoted(code)
    case .choices(_, let codes): "[\(codes.map(quoted).joined(separator: ","))]"
    }
  }

  /// A JSON string (RFC 8259 §7): quote, backslash and control characters escaped.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
