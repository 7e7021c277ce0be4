extension String {
  /// The text without the differences that mean nothing in a code, a date or an amount:
  /// full-width signs become half-width, every kind of space a plain one, invisible marks and the
  /// spaces at both ends go, and so does the text guard of spreadsheets (`'…` or `="…"`).
  package var folded: String {
    if isPlain { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.isInvisible {
      scalars.append(scalar.isSpacing ? " " : scalar.halfWidth)
    }
    // Until nothing is left to take: a guard may stand before a guard.
    var folded = String(scalars).trimmed
    while folded.unguarded != folded { folded = folded.unguarded.trimmed }
    return folded
  }

  /// The folded text without any space: codes and numbers are often typed in groups.
  package var compact: String {
    // Folded again, for `= "…"` shows its guard only without the space.
    folded.removing { $0 == " " }.folded
  }

  /// The text without spaces and line ends at both ends.
  package var trimmed: String {
    let from = unicodeScalars.firstIndex { !$0.isSpacing } ?? unicodeScalars.endIndex
    let rest = unicodeScalars[from...]
    guard let last = rest.lastIndex(where: { !$0.isSpacing }) else { return "" }
    return String(rest[...last])
  }

  /// The text with `a`–`z` as capitals. Other scripts stay: a capital may be longer
  /// than its letter.
  package var capitals: String {
    guard utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { ("a"..."z").contains($0) ? Unicode.Scalar(UInt8($0.value) - 32) : $0 })
    )
  }

  /// Whether a spreadsheet has turned a long number into `6.30102E+17`.
  package var isScientific: Bool {
    let halves = utf8.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x45 || $0 == 0x65 })
    guard halves.count == 2, let lead = halves[0].first, isDigit(lead) else { return false }
    let exponent = halves[1].first == 0x2B ? halves[1].dropFirst() : halves[1]
    return halves[0].allSatisfy { isDigit($0) || $0 == 0x2E }
      && !exponent.isEmpty && exponent.count < 4 && exponent.allSatisfy(isDigit)
  }

  /// Without the characters that are unwanted.
  package func removing(_ isUnwanted: (Unicode.Scalar) -> Bool) -> String {
    guard unicodeScalars.contains(where: isUnwanted) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !isUnwanted($0) }))
  }

  /// Most cells need no folding at all.
  private var isPlain: Bool {
    utf8.first != 0x27 && utf8.first != 0x3D && utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  private var unguarded: String {
    if hasPrefix("=\""), hasSuffix("\""), utf8.count >= 3 { return String(dropFirst(2).dropLast()) }
    return hasPrefix("'") ? String(dropFirst()) : self
  }
}

extension Unicode.Scalar {
  /// The half-width form of a full-width sign: `１` → `1`, `￥` → `¥`.
  package var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(value - 0xFEE0))
    case 0xFFE5: "\u{A5}"
    default: self
    }
  }

  /// Spaces of every width and, at the ends of a cell, its line ends.
  package var isSpacing: Bool { properties.isWhitespace }

  /// Marks that copying from a web page or a chat leaves behind. Joiners stay: some scripts need
  /// them.
  package var isInvisible: Bool {
    switch value {
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The character as a message can name it: itself, or `U+0007` where it would not be seen.
  package var shown: String {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned,
      .privateUse, .nonspacingMark, .enclosingMark:
      let hex = String(value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    default: return String(self)
    }
  }

  package var isControl: Bool { properties.generalCategory == .control }
}

/// Whether the byte is `0`–`9`.
package func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
