/// Reads a short text from left to right, never past its end.
struct TextScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var isAtEnd: Bool { position == scalars.count }
  var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }

  mutating func skipSpaces() {
    while next == " " { position += 1 }
  }

  /// Steps over one of `signs`, if it comes next.
  mutating func take(_ signs: Unicode.Scalar...) -> Unicode.Scalar? {
    guard let next, signs.contains(next) else { return nil }
    position += 1
    return next
  }

  /// Steps over the whole of `word`, if it comes next.
  mutating func take(word: String) -> Bool {
    guard scalars[position...].starts(with: word.unicodeScalars) else { return false }
    position += word.unicodeScalars.count
    return true
  }

  /// The digits that come next: none is an empty text.
  mutating func digits() -> String {
    var digits = String.UnicodeScalarView()
    while let next, ("0"..."9").contains(next) {
      digits.append(next)
      position += 1
    }
    return String(digits)
  }
}
