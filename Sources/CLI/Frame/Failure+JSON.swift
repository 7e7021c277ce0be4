import Exchange
import Federation
import Records

extension Failure {
  /// One JSON object on one line, as `cli.md` gives it. Figures keep their canonical text: amounts
  /// and shares as strings, choices as codes, columns as names.
  var json: String {
    let pairs = figures.pairs.map { "\($0.name.quotedAsJSON):\(Self.value($0.value))" }
    let members = [
      "\"kind\":\(kind.quotedAsJSON)",
      "\"\(kind == "rule" ? "rule" : "name")\":\(name.quotedAsJSON)",
      "\"message\":\(message.quotedAsJSON)",
      citation.map { "\"citation\":\($0.quotedAsJSON)" },
      batch.map { "\"batch\":\($0)" },
      "\"figures\":{\(pairs.joined(separator: ","))}",
    ].compactMap { $0 }
    return "{\"error\":{\(members.joined(separator: ","))}}"
  }

  private static func value(_ figure: Figure) -> String {
    switch figure {
    case .text(let text): text.quotedAsJSON
    case .count(let count): String(count)
    case .money(let money): money.text.quotedAsJSON
    case .percent(let share): share.text.quotedAsJSON
    case .day(let day): day.text.quotedAsJSON
    case .field(let name): name.quotedAsJSON
    case .choice(_, let code), .coded(let code, _): code.quotedAsJSON
    case .choices(_, let codes): "[\(codes.map(\.quotedAsJSON).joined(separator: ","))]"
    }
  }
}

extension String {
  /// A JSON string (RFC 8259 §7): quote and backslash are escaped, and so is all that would drive a
  /// terminal or turn what stands there around, since people look at errors too.
  var quotedAsJSON: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case _ where ScreenText.isControl(scalar):
        for unit in String(scalar).utf16 {
          let hex = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
