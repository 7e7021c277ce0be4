import Glibc
import Records

/// Text measured in the columns of a terminal, where a Chinese character takes two.
enum Columns {
  /// The columns of the terminal, or 80; `COLUMNS` decides when it is set.
  static var screenWidth: Int {
    var size = winsize()
    let typed = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }
    let own = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    let width = typed ?? (own > 0 ? own : 80)
    return min(max(width, 40), 120)
  }

  static func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// Two for East Asian wide and full-width characters (Unicode UAX 11), else one.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// The text broken into lines of at most `width` columns, all but the first behind `indent`
  /// spaces. A line breaks at a space, or beside a Chinese character where punctuation allows.
  static func wrapped(_ text: String, to width: Int, indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in pieces(text) {
      let columns = Columns.width(word)
      let bare = word.hasSuffix(" ") ? columns - 1 : columns
      if used + bare > width, !line.allSatisfy({ $0 == " " }) {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        used = indent
      }
      line += word
      used += columns
    }
    lines.append(line)
    return lines.map { $0.withoutEndingSpaces }.joined(separator: "\n")
  }

  /// The text cut wherever a line may break, each piece with the spaces after it.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var previous: Character?
    for character in text {
      if let last = previous, breaks(last, character) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
      previous = character
    }
    pieces.append(piece)
    return pieces
  }

  private static func breaks(_ last: Character, _ next: Character) -> Bool {
    if next == " " || "，。；：！？、）”》".contains(next) { return false }
    if last == " " { return true }
    if "（“《".contains(last) { return false }
    return width(String(last)) == 2 || width(String(next)) == 2
  }
}

extension String {
  fileprivate var withoutEndingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
