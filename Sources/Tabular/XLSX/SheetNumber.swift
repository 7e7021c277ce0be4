/// Numbers of cells as texts.
enum SheetNumber {
  /// A spreadsheet keeps 15 digits of a number.
  private static let digits = 15

  /// The number as it was typed: `103` also where a program has written `103.0`, as Tencent Docs,
  /// Google Sheets and Apache POI do. One with more digits than a spreadsheet keeps has lost some: it is
  /// given as Excel shows it, `6.30102E+17`, so that nobody takes it for the whole.
  static func text(_ bytes: [UInt8]) -> String? {
    if isPlain(bytes) { return String(decoding: withoutEmptyDecimals(bytes), as: UTF8.self) }
    guard let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite else {
      return nil
    }
    if number.magnitude >= 1e15 { return scientific(number) }
    if number == number.rounded() { return String(Int64(number)) }
    return decimal(number)
  }

  private static func withoutEmptyDecimals(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard bytes.contains(0x2E) else { return bytes[...] }
    var number = bytes[...]
    while number.last == 0x30 { number.removeLast() }
    if number.last == 0x2E { number.removeLast() }
    return number
  }

  /// Digits, few enough, with a point and a sign at most.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= digits + 2 else { return false }
    var count = 0
    var points = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x30...0x39: count += 1
      case 0x2E where index > 0 && points == 0: points = 1
      case 0x2D where index == 0: break
      default: return false
      }
    }
    return count > 0 && count <= digits && bytes.last != 0x2E
  }

  /// With 15 digits, which takes away what binary fractions add: 0.30000000000000004 is 0.3.
  private static func decimal(_ number: Double) -> String {
    let magnitude = number.magnitude
    var scale = 1.0
    var decimals = 0
    while decimals < 20, magnitude * scale < 1e14 {
      scale *= 10
      decimals += 1
    }
    // Not exact beyond 2^53, but then neither is the cell.
    var units = String(Int64((magnitude * scale).rounded()))
    units = String(repeating: "0", count: max(0, decimals + 1 - units.utf8.count)) + units
    let whole = units.dropLast(decimals)
    var fraction = String(units.suffix(decimals))
    while fraction.last == "0" { fraction.removeLast() }
    let text = fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
    return number < 0 ? "-" + text : text
  }

  /// Six digits, as a cell of the usual width shows.
  private static func scientific(_ number: Double) -> String {
    var mantissa = number.magnitude
    var exponent = 0
    while mantissa >= 10 {
      mantissa /= 10
      exponent += 1
    }
    var units = Int64((mantissa * 100_000).rounded())
    if units >= 1_000_000 {
      units /= 10
      exponent += 1
    }
    let rest = String(units % 100_000)
    var fraction = String(repeating: "0", count: 5 - rest.utf8.count) + rest
    while fraction.last == "0" { fraction.removeLast() }
    let text = fraction.isEmpty ? "\(units / 100_000)" : "\(units / 100_000).\(fraction)"
    return (number < 0 ? "-" : "") + text + "E+\(exponent)"
  }
}
