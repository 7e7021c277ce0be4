/// What keeps a spreadsheet from running or mangling a cell, and how it is taken off again.
///
/// The whole rule, on the text of a cell before CSV quoting:
///
/// 1. A *trigger* is one of `=` `+` `-` `@` tab CR. A *risky* text is any number of `'`, none
///    included, followed by a trigger. A risky text gets one more `'` in front.
/// 2. In files for Excel an identifier becomes `="…"` with its quotes doubled, so that no digit is
///    rounded and no leading zero goes. One that is too long for a formula, or that holds a line
///    break, is treated as a text.
/// 3. Reading takes off exactly one guard: one `'` from a risky text that starts with `'`; else
///    `="` and `"` from a text that has both and whose quotes between them are all doubled.
///
/// Every text reads back exactly: `'=1` is risky itself and travels as `''=1`, `="1"` as `'="1"`,
/// and `'til` or `''` are not risky and travel bare.
package enum SpreadsheetGuard {
  /// Excel refuses longer texts in a formula.
  static let formulaLimit = 255

  /// `text` with a `'` in front when a spreadsheet might run it.
  package static func guarded(_ text: String) -> String {
    isRisky(text.utf8) ? "'" + text : text
  }

  /// `identifier` as a formula whose value is the text itself.
  package static func excelGuarded(_ identifier: String) -> String {
    let isFit =
      identifier.utf16.count <= formulaLimit
      && !identifier.utf8.contains { $0 == .lineFeed || $0 == .carriageReturn }
    guard isFit else { return guarded(identifier) }
    var formula = "=\""
    for scalar in identifier.unicodeScalars {
      formula.unicodeScalars.append(scalar)
      if scalar == "\"" { formula.unicodeScalars.append(scalar) }
    }
    return formula + "\""
  }

  /// `text` without its guard, if it has one.
  package static func unguard(_ text: String) -> String {
    guard let bare = unguarded(Array(text.utf8)[...]) else { return text }
    return String(decoding: bare, as: UTF8.self)
  }

  /// The cell without its guard; nil when it has none.
  static func unguarded(_ cell: ArraySlice<UInt8>) -> [UInt8]? {
    if cell.first == .apostrophe { return isRisky(cell) ? Array(cell.dropFirst()) : nil }
    guard cell.count >= 3, cell.starts(with: [.equals, .quote]), cell.last == .quote else {
      return nil
    }
    var bare: [UInt8] = []
    var isPending = false
    for byte in cell.dropFirst(2).dropLast() {
      if isPending, byte != .quote { return nil }
      if byte == .quote { isPending.toggle() }
      if !isPending { bare.append(byte) }
    }
    return isPending ? nil : bare
  }

  static func isRisky(_ text: some Sequence<UInt8>) -> Bool {
    for byte in text where byte != .apostrophe {
      switch byte {
      case .equals, .plus, .minus, .at, .tab, .carriageReturn: return true
      default: return false
      }
    }
    return false
  }
}
