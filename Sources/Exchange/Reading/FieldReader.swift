package import Federation
package import Records
package import Storage

/// Reads what a clerk wrote, in an option or a cell, into the value of a field.
package struct FieldReader: Sendable {
  let choices: ChoiceWords
  let language: Language
  let today: Day
  private let divisions: IssuingDivisions
  /// Numbers of other documents already on file: a file that only refers to a person need not say
  /// again what kind of document it is.
  private let otherNumbers: Set<String>

  package init(_ db: borrowing Connection, language: Language, today: Day) throws {
    choices = try ChoiceWords(db)
    self.language = language
    self.today = today
    divisions = try IssuingDivisions(in: db)
    otherNumbers = Set(try db.column(String.self, Self.otherNumbersQuery))
  }

  /// Answered from an index of its own: it is asked at every entry.
  static let otherNumbersQuery: SQL = "SELECT id_number FROM person WHERE id_type = 'other'"

  /// - Parameter identityType: what the row says the document is; decides how its number is read.
  package func read(
    _ text: String, as type: FieldType, identityType: IdentityType? = nil
  ) throws(ValueError) -> KindValue {
    try SpreadsheetDamage.refuse(text, as: type)
    return switch type {
    case .text, .address, .parameters: .text(try plain(text))
    case .personName: .text(try PersonName(parsing: text).text)
    case .identity: .identity(try identity(text, identityType))
    case .phone: .text(try PhoneNumber(parsing: text).text)
    case .card: .text(try BankCard(parsing: text).text)
    case .unionCode: .text(try UnionCode(parsing: text).text)
    case .creditCode: .text(try CreditCode(parsing: text).text)
    case .division: .text(try DivisionCode(parsing: text).text)
    case .choice(let list):
      .text(try choices.code(text.trimmed, in: list, language: language))
    case .choices(let list): .codes(try codes(text, in: list))
    case .day, .birthDate: .day(try Day(parsing: text))
    case .period: .period(try Period(parsing: text))
    case .money: .money(try amount(text))
    case .percent: .percent(try BasisPoints(parsing: text))
    case .integer: .integer(try whole(text))
    }
  }

  private func identity(_ text: String, _ type: IdentityType?) throws(ValueError)
    -> IdentityNumber.Reading
  {
    let type = type ?? (otherNumbers.contains(text.trimmed) ? .other : nil)
    if type == .other, SpreadsheetDamage.isScientific(text.trimmed) {
      throw ValueError("cell.scientific")
    }
    return try IdentityNumber.read(text, type: type, today: today) { divisions.contains($0) }
  }

  /// Several codes, between `;` as in our files or as clerks separate them.
  private func codes(_ text: String, in list: String) throws(ValueError) -> [String] {
    var codes: [String] = []
    for part in text.split(whereSeparator: { ";；,，、 ".contains($0) }) {
      let code = try choices.code(String(part).trimmed, in: list, language: language)
      if !codes.contains(code) { codes.append(code) }
    }
    return codes.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private func amount(_ text: String) throws(ValueError) -> Money {
    let money = try Money(parsing: text)
    guard money >= .zero else { throw ValueError("money.negative") }
    return money
  }

  private func whole(_ text: String) throws(ValueError) -> Int64 {
    guard let value = Int64(text.trimmed.filter { $0 != "," }), value >= 0 else {
      throw ValueError("integer.format")
    }
    return value
  }

  /// A text as it is, without blanks around it; NUL cannot be typed on purpose.
  private func plain(_ text: String) throws(ValueError) -> String {
    guard !text.unicodeScalars.contains("\0") else { throw ValueError("text.nul") }
    if let hidden = text.unicodeScalars.first(where: { $0.isHidden }) {
      throw ValueError(
        "text.control", ["code": .text("U+" + String(hidden.value, radix: 16, uppercase: true))])
    }
    guard text.count <= 2_000 else {
      throw ValueError("text.too_long", ["limit": .count(2_000), "count": .count(text.count)])
    }
    return text.trimmed
  }
}

extension Unicode.Scalar {
  /// Steers a terminal or the order of text instead of being text: controls but the line break
  /// and the tab, and the marks that turn the direction.
  fileprivate var isHidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// Without blanks at both ends, the ideographic and the no-break space among them.
  var trimmed: String {
    func isBlank(_ character: Character) -> Bool {
      character.isWhitespace || character == "\u{FEFF}"
    }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
