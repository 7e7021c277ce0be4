import Records
import Tabular

/// What a person reads on the screen, made of the catalogue's words and values from anywhere.
package enum ScreenText {
  /// The longest part of a value that is shown in a message: enough to know it by.
  static let longestValue = 200

  /// `text` with all escaped that would drive the terminal; its line breaks stay.
  package static func harmless(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TerminalText.escaped(String($0)) }.joined(separator: "\n")
  }

  /// Whether a character would drive the terminal, or hide or turn around what stands there.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool { TerminalText.isControl(scalar) }

  /// A value for a message: a very long one is cut, so that the reason stays in sight.
  static func shown(_ value: String) -> String {
    guard
      let end = value.index(value.startIndex, offsetBy: longestValue, limitedBy: value.endIndex),
      end < value.endIndex
    else { return value }
    return value[..<end] + "…"
  }
}
