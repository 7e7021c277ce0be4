/// A bank card's number (银行卡号): 16 to 19 digits with a Luhn check digit.
package struct BankCard: StoredText {
  package let text: String
  package init(stored text: String) { self.text = text }

  /// Takes a number as typed: in groups with spaces or dashes, full-width.
  package init(parsing text: String) throws(ValueError) {
    let typed = text.compact.removing { $0 == "-" }
    guard !typed.isEmpty else {
      throw ValueError(
        "bank_card.empty", text: Text(en: "There is no card number.", zh: "没有写银行卡号。"))
    }
    guard !typed.isScientific else {
      throw ValueError(
        "bank_card.excel_damage",
        text: Text(
          en:
            "A spreadsheet has replaced its last digits. Enter it anew from the card, in a column set to text.",
          zh: "后几位已被表格软件改掉，无法恢复。请按银行卡重填，并把该列设为文本。"))
    }
    let scalars = Array(typed.unicodeScalars)
    if let place = scalars.firstIndex(where: { !("0"..."9").contains($0) }) {
      throw ValueError(
        "bank_card.character",
        text: Text(
          en:
            "Character \(place + 1, as: "position") is '\(scalars[place].shown, as: "character")'; only digits are possible.",
          zh: "第 \(place + 1, as: "position") 位是“\(scalars[place].shown, as: "character")”，只能有数字。"))
    }
    guard (16...19).contains(scalars.count) else {
      throw ValueError(
        "bank_card.length",
        text: Text(
          en: "It has \(scalars.count, as: "length") digits; there must be 16 to 19.",
          zh: "有 \(scalars.count, as: "length") 位，应为 16 到 19 位。"))
    }
    // Sixteen zeros satisfy the check.
    guard scalars.contains(where: { $0 != "0" }) else {
      throw ValueError(
        "bank_card.zeros",
        text: Text(en: "It is all zeros. Enter it from the card.", zh: "全部是 0。请按银行卡填写。"))
    }
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
