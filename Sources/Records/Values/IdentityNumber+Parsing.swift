extension IdentityNumber {
  /// Takes a number as typed: with spaces, full-width, with a small x, behind a text guard.
  /// Without a type, the type is the one its form shows, and never 其他.
  package init(parsing text: String, type: IdentityType? = nil, today: Day) throws(ValueError) {
    let typed = text.compact
    guard !typed.isEmpty else {
      throw ValueError("id_number.empty", text: Text(en: "There is no ID number.", zh: "没有写证件号码。"))
    }
    // Excel keeps 15 significant digits: what the others were, nobody can tell.
    guard type == .other || !typed.isScientific else {
      throw ValueError(
        "id_number.excel_damage",
        text: Text(
          en:
            "A spreadsheet has replaced its last digits. Enter it anew from the document, in a column set to text.",
          zh: "后几位已被表格软件改成 0 或科学计数法，无法恢复。请按证件重填，并把该列设为文本。"))
    }
    switch type {
    case .other: try self.init(other: typed, today: today)
    case nil, .resident, .residencePermit, .permanentResident:
      do {
        try self.init(national: typed.capitals, type: type, today: today)
      } catch {
        throw Self.named(error, in: typed, type: type, today: today)
      }
    }
  }

  private init(other typed: String, today: Day) throws(ValueError) {
    let text = typed.capitals
    guard (4...32).contains(text.unicodeScalars.count) else {
      throw ValueError(
        "id_number.other_length",
        text: Text(
          en: "It has \(text.unicodeScalars.count, as: "length") characters; 4 to 32 are possible.",
          zh: "有 \(text.unicodeScalars.count, as: "length") 个字符，应为 4 到 32 个。"))
    }
    guard !text.unicodeScalars.contains(where: \.isControl) else {
      throw ValueError(
        "id_number.control",
        text: Text(
          en: "It holds invisible control characters. Enter it anew.", zh: "含有看不见的控制字符。请重新填写。"))
    }
    // Filed under 其他, a national number would escape the search for the same person.
    if text.utf8.count == 18,
      let national = try? IdentityNumber(national: text, type: nil, today: today)
    {
      throw Self.mismatch(national.type)
    }
    self.init(stored: text, type: .other)
  }

  private init(national text: String, type: IdentityType?, today: Day) throws(ValueError) {
    let scalars = Array(text.unicodeScalars)
    let isLettered =
      scalars.count == 15 && scalars.prefix(3).allSatisfy { ("A"..."Z").contains($0) }
    if isLettered, type == nil || type == .permanentResident {
      try Self.requireDigits(scalars, in: 3..<15)
      self.init(stored: text, type: .permanentResident)
      return
    }
    switch scalars.count {
    case 15 where type == .permanentResident:
      throw ValueError(
        "id_number.permanent_shape",
        text: Text(
          en: "A permanent residence number of 15 characters is 3 letters and 12 digits.",
          zh: "15 位的永久居留证应为 3 个字母加 12 位数字。"))
    case 15 where type == nil || type == .resident:
      try Self.requireDigits(scalars, in: 0..<15)
      let digits = Array(text.utf8)
      let upgraded = digits[..<6] + [0x31, 0x39] + digits[6...]
      let bytes = upgraded + [Self.checkCharacter(of: upgraded)]
      try Self.check(Array(bytes), as: .resident, today: today)
      self.init(stored: String(decoding: bytes, as: UTF8.self), type: .resident)
    case 18:
      try Self.requireDigits(scalars, in: 0..<17)
      guard scalars[17] == "X" || ("0"..."9").contains(scalars[17]) else {
        throw Self.foreign(scalars[17], at: 17)
      }
      let bytes = Array(text.utf8)
      let shown = Self.type(of: bytes)
      if let type, type != shown { throw Self.mismatch(shown) }
      try Self.check(bytes, as: shown, today: today)
      self.init(stored: text, type: shown)
    default:
      throw ValueError(
        "id_number.length",
        text: Text(
          en:
            "It has \(scalars.count, as: "length") characters; a resident number has 18, an old one 15. Check the document.",
          zh: "有 \(scalars.count, as: "length") 位，居民身份证应为 18 位（旧证 15 位）。请核对证件。"))
    }
  }

  private static func type(of bytes: [UInt8]) -> IdentityType {
    switch (bytes[0], bytes[1]) {
    case (0x39, _): .permanentResident
    case (0x38, 0x31...0x33): .residencePermit
    default: .resident
    }
  }

  private static func check(_ bytes: [UInt8], as type: IdentityType, today: Day)
    throws(ValueError)
  {
    let expected = checkCharacter(of: bytes.prefix(17))
    let province = String(decoding: bytes.prefix(2), as: UTF8.self)
    if type == .resident, !DivisionCode.provinces.contains(province) {
      throw ValueError(
        "id_number.province",
        text: Text(
          en:
            "It begins with \(province, as: "province"), which is no province. Check the document.",
          zh: "前两位 \(province, as: "province") 不是省级代码。请核对证件。"))
    }
    guard let birth = birth(in: bytes) else {
      let date = String(decoding: bytes[6..<14], as: UTF8.self)
      throw ValueError(
        "id_number.date",
        text: Text(
          en: "The date of birth \(date, as: "date") does not exist. Check the document.",
          zh: "出生日期 \(date, as: "date") 不存在。请核对证件。"))
    }
    guard birth <= today else {
      throw ValueError(
        "id_number.future_date",
        text: Text(
          en: "The date of birth \(birth, as: "date") is yet to come. Check the document.",
          zh: "出生日期 \(birth, as: "date") 还没有到。请核对证件。"))
    }
    // Rounding to 15 digits leaves the birth whole and zeros behind it.
    if bytes.suffix(3).elementsEqual([0x30, 0x30, 0x30]), bytes[17] != expected {
      throw ValueError(
        "id_number.excel_damage",
        text: Text(
          en:
            "A spreadsheet has replaced its last digits. Enter it anew from the document, in a column set to text.",
          zh: "后几位已被表格软件改成 0 或科学计数法，无法恢复。请按证件重填，并把该列设为文本。"))
    }
    guard !bytes[14..<17].elementsEqual([0x30, 0x30, 0x30]) else {
      throw ValueError(
        "id_number.sequence",
        text: Text(en: "The sequence cannot be 000. Check the document.", zh: "顺序码不能是 000。请核对证件。"))
    }
    guard bytes[17] == expected else {
      throw ValueError(
        "id_number.checksum",
        text: Text(
          en:
            "The check character is \(String(Unicode.Scalar(bytes[17])), as: "found"); the first 17 digits give \(String(Unicode.Scalar(expected)), as: "expected"). Check every digit.",
          zh:
            "末位校验码是 \(String(Unicode.Scalar(bytes[17])), as: "found")，按前 17 位应为 \(String(Unicode.Scalar(expected)), as: "expected")。请核对证件上的每一位。"
        ))
    }
  }
}
