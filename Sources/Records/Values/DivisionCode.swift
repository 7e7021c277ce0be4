/// The six digits of an administrative division (行政区划代码, GB/T 2260): province, prefecture and
/// county, two digits each.
package struct DivisionCode: StoredText, Comparable {
  /// How high a division stands: the province, a prefecture or a county.
  package enum Level: String, Sendable { case province, prefecture, county }

  package let text: String
  package init(stored text: String) { self.text = text }
  package static func < (a: DivisionCode, b: DivisionCode) -> Bool { a.text < b.text }

  /// Takes six digits of an existing province; whether the division exists
  /// is the code list's to say.
  package init(parsing text: String) throws(ValueError) {
    let typed = text.compact
    guard !typed.isEmpty else {
      throw ValueError(
        "division_code.empty", text: Text(en: "There is no division code.", zh: "没有写行政区划代码。"))
    }
    guard typed.utf8.allSatisfy(isDigit) else {
      throw ValueError(
        "division_code.character", text: Text(en: "Only digits are possible.", zh: "只能有数字。"))
    }
    guard Self.provinces.contains(String(typed.prefix(2))) else {
      throw ValueError(
        "division_code.province",
        text: Text(
          en: "It begins with \(String(typed.prefix(2)), as: "province"), which is no province.",
          zh: "前两位 \(String(typed.prefix(2)), as: "province") 不是省级代码。"))
    }
    let count = typed.utf8.count
    guard count == 6 else {
      // Statistics write a province or prefecture with its first digits only.
      let isShort = count == 2 || count == 4
      throw ValueError(
        "division_code.length",
        text: Text(
          en: "It has \(count, as: "length") digits; there must be 6.",
          zh: "有 \(count, as: "length") 位，应为 6 位。"),
        suggestion: isShort ? typed + String(repeating: "0", count: 6 - count) : nil)
    }
    // A county without a prefecture, 630001, is nobody's code.
    guard typed.dropFirst(2).prefix(2) != "00" || typed.hasSuffix("00") else {
      throw ValueError(
        "division_code.shape",
        text: Text(en: "It is no division code, which has 6 digits.", zh: "不是行政区划代码，应为 6 位数字。"))
    }
    self.init(stored: typed)
  }

  package var level: Level {
    if text.hasSuffix("0000") { return .province }
    return text.hasSuffix("00") ? .prefecture : .county
  }

  /// The code of the province it lies in.
  package var province: DivisionCode { DivisionCode(stored: text.prefix(2) + "0000") }

  /// The code of the prefecture it lies in; nil for a province and for what a province governs
  /// directly (省直辖, 90 in the middle).
  package var prefecture: DivisionCode? {
    let middle = text.dropFirst(2).prefix(2)
    return middle == "00" || middle == "90" ? nil : DivisionCode(stored: text.prefix(4) + "00")
  }

  /// The division one level up; nil for a province.
  package var parent: DivisionCode? {
    switch level {
    case .province: nil
    case .prefecture: province
    case .county: prefecture ?? province
    }
  }

  /// The first two digits of the provinces of GB/T 2260, Taiwan, Hong Kong and Macao included.
  package static let provinces: Set<String> = [
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
    "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65",
    "71", "81", "82",
  ]
}
