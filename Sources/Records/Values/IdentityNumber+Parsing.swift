extension IdentityNumber {
  /// Takes a number as typed: with spaces, full-width, with a small x, behind a text guard.
  /// Without a type, the type is the one its form shows, and never 其他.
  package init(parsing text: String, type: IdentityType? = nil, today: Day) throws(ValueError) {
    let typed = text.compact
    guard !typed.isEmpty else { throw ValueError("id_number.empty") }
    // Excel keeps 15 significant digits: what the others were, nobody can tell.
    guard type == .other || !typed.isScientific else { throw ValueError("id_number.excel_damage") }
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
      throw ValueError("id_number.other_length", ["length": .count(text.unicodeScalars.count)])
    }
    guard !text.unicodeScalars.contains(where: \.isControl) else {
      throw ValueError("id_number.control")
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
    case 15 where type == .permanentResident: throw ValueError("id_number.permanent_shape")
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
    default: throw ValueError("id_number.length", ["length": .count(scalars.count)])
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
      throw ValueError("id_number.province", ["province": .text(province)])
    }
    guard let birth = birth(in: bytes) else {
      let date = String(decoding: bytes[6..<14], as: UTF8.self)
      throw ValueError("id_number.date", ["date": .text(date)])
    }
    guard birth <= today else {
      throw ValueError("id_number.future_date", ["date": .day(birth)])
    }
    // Rounding to 15 digits leaves the birth whole and zeros behind it.
    if bytes.suffix(3).elementsEqual([0x30, 0x30, 0x30]), bytes[17] != expected {
      throw ValueError("id_number.excel_damage")
    }
    guard !bytes[14..<17].elementsEqual([0x30, 0x30, 0x30]) else {
      throw ValueError("id_number.sequence")
    }
    guard bytes[17] == expected else {
      throw ValueError(
        "id_number.checksum",
        [
          "expected": .text(String(Unicode.Scalar(expected))),
          "found": .text(String(Unicode.Scalar(bytes[17]))),
        ])
    }
  }
}
