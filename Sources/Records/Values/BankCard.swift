/// A bank card's number (银行卡号): 16 to 19 digits with a Luhn check digit.
package struct BankCard: StoredText {
  package let text: String
  package init(stored text: String) { self.text = text }

  /// Takes a number as typed: in groups with spaces or dashes, full-width.
  package init(parsing text: String) throws(ValueError) {
    let typed = text.compact.removing { $0 == "-" }
    guard !typed.isEmpty else { throw ValueError("bank_card.empty") }
    guard !typed.isScientific else { throw ValueError("bank_card.excel_damage") }
    let scalars = Array(typed.unicodeScalars)
    if let place = scalars.firstIndex(where: { !("0"..."9").contains($0) }) {
      throw ValueError(
        "bank_card.character",
        ["character": .text(scalars[place].shown), "position": .count(place + 1)])
    }
    guard (16...19).contains(scalars.count) else {
      throw ValueError("bank_card.length", ["length": .count(scalars.count)])
    }
    // Sixteen zeros satisfy the check.
    guard scalars.contains(where: { $0 != "0" }) else { throw ValueError("bank_card.zeros") }
    guard Self.passesLuhn(typed) else {
      let lost = String(repeating: "0", count: scalars.count - 15)
      let isRounded = scalars.count > 16 && typed.hasSuffix(lost)
      throw ValueError(isRounded ? "bank_card.excel_damage" : "bank_card.checksum")
    }
    self.init(stored: typed)
  }

  /// Every second digit from the right counts twice, and the digits of the doubles add up to tens.
  private static func passesLuhn(_ digits: String) -> Bool {
    var (sum, isDoubled) = (0, false)
    for byte in digits.utf8.reversed() {
      let digit = Int(byte - 0x30) * (isDoubled ? 2 : 1)
      sum += digit > 9 ? digit - 9 : digit
      isDoubled.toggle()
    }
    return sum % 10 == 0
  }
}
