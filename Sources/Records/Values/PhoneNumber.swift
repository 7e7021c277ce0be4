/// A telephone number in China: a mobile, `13812345678`, or a landline of Qinghai, `0971-1234567`.
package struct PhoneNumber: StoredText {
  package let text: String
  package init(stored text: String) { self.text = text }

  /// Takes a number as typed: with +86, spaces, dashes, brackets, full-width.
  package init(parsing text: String) throws(ValueError) {
    let typed = text.compact
    guard !typed.isEmpty else {
      throw ValueError(
        "phone_number.empty", text: Text(en: "There is no phone number.", zh: "没有写电话号码。"))
    }
    guard !typed.isScientific else {
      throw ValueError(
        "phone_number.excel_damage",
        text: Text(
          en:
            "A spreadsheet has put it in scientific notation. Enter it anew, in a column set to text.",
          zh: "已被表格软件改成科学计数法，无法恢复。请重填，并把该列设为文本。"))
    }
    var digits = typed.removing {
      ["-", "(", ")", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}"].contains($0)
    }
    let prefixes = ["+86", "0086"] + (digits.utf8.count == 13 ? ["86"] : [])
    if let prefix = prefixes.first(where: digits.hasPrefix) {
      digits = String(digits.dropFirst(prefix.count))
      // From abroad the area code is dialled without its 0.
      if digits.hasPrefix("97"), digits.utf8.count == 10 { digits = "0" + digits }
    }
    guard digits.utf8.allSatisfy(isDigit) else {
      throw ValueError(
        "phone_number.character", text: Text(en: "Only digits are possible.", zh: "只能有数字。"))
    }
    switch digits.utf8.first {
    case 0x30: self.init(stored: try Self.landline(digits))
    default: self.init(stored: try Self.mobile(digits))
    }
  }

  package var isMobile: Bool { text.utf8.first != 0x30 }

  private static func mobile(_ digits: String) throws(ValueError) -> String {
    guard digits.utf8.count == 11 else {
      throw ValueError(
        "phone_number.length",
        text: Text(
          en: "It has \(digits.utf8.count, as: "length") digits; a mobile number has 11.",
          zh: "有 \(digits.utf8.count, as: "length") 位，手机号码应为 11 位。"))
    }
    guard digits.hasPrefix("1"), let second = digits.utf8.dropFirst().first,
      (0x33...0x39).contains(second)
    else {
      throw ValueError(
        "phone_number.mobile",
        text: Text(
          en: "No mobile number begins with \(String(digits.prefix(2)), as: "prefix").",
          zh: "没有以 \(String(digits.prefix(2)), as: "prefix") 开头的手机号段。"))
    }
    return digits
  }

  private static func landline(_ digits: String) throws(ValueError) -> String {
    let area = String(digits.prefix(4))
    guard areas.contains(area) else {
      throw ValueError(
        "phone_number.area",
        text: Text(
          en: "\(area, as: "area") is no area code of Qinghai.", zh: "\(area, as: "area") 不是青海的区号。")
      )
    }
    guard digits.utf8.count == 11 else {
      throw ValueError(
        "phone_number.landline_length",
        text: Text(
          en:
            "After the area code it has \(digits.utf8.count - 4, as: "length") digits; there must be 7.",
          zh: "区号后有 \(digits.utf8.count - 4, as: "length") 位，应为 7 位。"))
    }
    return "\(area)-\(digits.dropFirst(4))"
  }

  private static let areas: Set<String> = [
    "0970", "0971", "0972", "0973", "0974", "0975", "0976", "0977", "0979",
  ]
}
