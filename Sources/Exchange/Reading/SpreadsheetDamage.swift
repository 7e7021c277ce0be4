import Federation
import Records

/// What spreadsheets make of what was typed, where nobody can tell any more what it was.
///
/// It looks the same in a workbook and in a CSV file that a spreadsheet saved, so every field of
/// every kind is read past this, whatever the file.
enum SpreadsheetDamage {
  /// Throws `cell.error`, `cell.too_narrow`, `cell.scientific` or `period.january_or_october`.
  static func refuse(_ text: String, as type: FieldType) throws(ValueError) {
    guard canBe(text.utf8.first) else { return }
    let cell = text.trimmed
    if isError(cell) { throw ValueError("cell.error", ["error": .text(cell)]) }
    if cell.utf8.count >= 3, cell.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) {
      throw ValueError("cell.too_narrow")
    }
    if !saysItself(type), isScientific(cell) { throw ValueError("cell.scientific") }
    if type == .period, let year = yearBeforeOne(cell) {
      throw ValueError(
        "period.january_or_october",
        ["january": .text("\(year)-01"), "october": .text("\(year)-10")])
    }
  }

  /// Whether a text with this first byte can be damaged: most begin otherwise. A blank may stand
  /// before it.
  static func canBe(_ first: UInt8?) -> Bool {
    guard let first else { return false }
    return switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "E"), UInt8(ascii: "-"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      0x09, 0x0A, 0x0D, 0x20, 0xC2, 0xE3, 0xEF:
      true
    default: false
    }
  }

  /// What formulas give where they fail: in Excel and WPS with `#` (ECMA-376 part 1, 18.18.11, and
  /// those of later versions), in LibreOffice also `Err:502`.
  private static let errors: Set<String> = [
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
    "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#GETTING_DATA",
  ]

  private static func isError(_ cell: String) -> Bool {
    if cell.utf8.first == UInt8(ascii: "#") { return errors.contains(cell.uppercased()) }
    return cell.hasPrefix("Err:") && cell.utf8.count == 7
      && cell.utf8.dropFirst(4).allSatisfy(isDigit)
  }

  /// Types whose own reading refuses scientific notation, in words of their own; of ID numbers it
  /// depends on the document.
  private static func saysItself(_ type: FieldType) -> Bool {
    switch type {
    case .identity, .money, .creditCode, .phone, .card: true
    default: false
    }
  }

  /// `3.6310E+17`: a digit, decimals, and an exponent with its sign, as spreadsheets always write
  /// it. `1E5` may be somebody's code.
  static func isScientific(_ cell: String) -> Bool {
    var rest = cell.utf8[...]
    func digits() -> Int {
      let count = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(count)
      return count
    }
    func take(_ signs: String) -> Bool {
      guard let first = rest.first, signs.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = take("-")
    guard digits() == 1 else { return false }
    if take("."), digits() == 0 { return false }
    guard take("Ee"), take("+-") else { return false }
    return (2...3).contains(digits()) && rest.isEmpty
  }

  /// The year of `2017.1`: typed as 2017.10 into a cell of numbers it looks the same.
  private static func yearBeforeOne(_ cell: String) -> String? {
    guard cell.utf8.count == 6, cell.hasSuffix(".1"), cell.utf8.prefix(4).allSatisfy(isDigit) else {
      return nil
    }
    return String(cell.prefix(4))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
