/// A person's name (姓名), never taken apart into family and given name: many Tibetans have none to
/// take apart.
package struct PersonName: StoredText, Comparable {
  package let text: String
  package init(stored text: String) { self.text = text }
  package static func < (a: PersonName, b: PersonName) -> Bool { a.text < b.text }

  /// The longest name, in characters as Unicode counts them.
  package static let longest = 50
  /// The interpunct of names, U+00B7 (民委发〔2016〕33号).
  package static let interpunct: Unicode.Scalar = "\u{B7}"

  /// Takes a name as typed. Dots between hanzi become `·`; spaces that only align hanzi go; between
  /// Latin words one space stays. Every character of Unicode is kept as it is.
  package init(parsing text: String) throws(ValueError) {
    if Self.isPlain(text) {
      self.init(stored: text)
      return
    }
    let trimmed = text.removing(\.isInvisible).trimmed
    guard !trimmed.isEmpty else {
      throw ValueError("person_name.empty", text: Text(en: "There is no name.", zh: "没有写姓名。"))
    }
    guard !trimmed.unicodeScalars.contains(where: \.isControl) else {
      throw ValueError(
        "person_name.control",
        text: Text(
          en: "It holds invisible control characters. Enter it anew.", zh: "含有看不见的控制字符。请重新填写。"))
    }
    let name = Self.folded(Array(trimmed.unicodeScalars))
    guard name.count <= Self.longest else {
      throw ValueError(
        "person_name.length",
        text: Text(
          en:
            "It has \(name.count, as: "length") characters; at most \(Self.longest, as: "longest") are possible.",
          zh: "有 \(name.count, as: "length") 个字，最多 \(Self.longest, as: "longest") 个。"))
    }
    self.init(stored: String(String.UnicodeScalarView(name)))
  }

  /// Most names are a few common hanzi, in which there is nothing to fold.
  private static func isPlain(_ text: String) -> Bool {
    (1...longest * 3).contains(text.utf8.count)
      && text.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }

  private static func folded(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var name: [Unicode.Scalar] = []
    var at = 0
    while at < scalars.count {
      // A gap is a run of spaces with at most one dot in it, between two other characters.
      var end = at
      var dots: [Unicode.Scalar] = []
      while end < scalars.count, scalars[end].isSpacing || scalars[end].isDot {
        if scalars[end].isDot { dots.append(scalars[end]) }
        end += 1
      }
      guard end > at else {
        name.append(scalars[at].isFullWidthLetter ? scalars[at].halfWidth : scalars[at])
        at += 1
        continue
      }
      let isBetweenHanzi =
        name.last?.isHanzi == true && end < scalars.count && scalars[end].isHanzi
      if isBetweenHanzi {
        if !dots.isEmpty { name.append(interpunct) }
      } else {
        name += narrowed(scalars[at..<end])
      }
      at = end
    }
    return name
  }

  /// A gap beside Latin letters: its dots stay, each run of spaces becomes one space.
  private static func narrowed(_ gap: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    gap.reduce(into: []) { narrowed, scalar in
      let kept = scalar.isSpacing ? " " : scalar
      if kept != " " || narrowed.last != " " { narrowed.append(kept) }
    }
  }
}

extension Unicode.Scalar {
  /// The interpunct and what keyboards and old files have in its place.
  package var isDot: Bool {
    switch value {
    case 0xB7, 0x2E, 0x387, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x2E31, 0x30FB, 0xFF0E, 0xFF65:
      true
    default: false
    }
  }

  package var isFullWidthLetter: Bool {
    (0xFF21...0xFF3A).contains(value) || (0xFF41...0xFF5A).contains(value)
  }

  /// Han characters of all planes, and the private area where old systems kept rare ones.
  package var isHanzi: Bool {
    switch value {
    case 0x3007, 0x2E80...0x2FDF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xE000...0xF8FF,
      0xF900...0xFAFF, 0x20000...0x323AF:
      true
    default: false
    }
  }
}
