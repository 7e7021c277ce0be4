/// Data as a terminal may be given it.
package enum TerminalText {
  /// `text` with everything escaped that would drive the terminal or hide what is there: control
  /// characters, line breaks, tabs, bidirectional and other invisible controls.
  ///
  /// `\n`, `\r`, `\t`, and `\u{1B}` for the rest. The joiners of scripts and emoji stay.
  package static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      case _ where isControl(scalar):
        escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Whether a character is escaped where a terminal may see it.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x3000...0xD7FF: return false
    // The zero width non-joiner and joiner, which Persian and emoji are written with.
    case 0x200C, 0x200D: return false
    // Arabic number signs: formally controls, but drawn.
    case 0x0600...0x0605, 0x06DD, 0x08E2: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
