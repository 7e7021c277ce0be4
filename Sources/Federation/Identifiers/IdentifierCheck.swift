package import Records

/// What one number is, whether it is right, and why not: `gonghui id check`.
package struct IdentifierCheck: Sendable, Equatable {
  /// What sort of number it is.
  package enum Kind: String, CaseIterable, Sendable {
    case resident
    case residencePermit = "residence_permit"
    case permanentResident = "permanent_resident"
    case creditCode = "credit_code"
    case bankCard = "bank_card"
    case phone
    case unknown

    /// What a column of a sort is made of.
    init(_ sort: NumberSort) {
      self =
        switch sort {
        case .resident: .resident
        case .credit: .creditCode
        case .card: .bankCard
        }
    }
  }

  package let kind: Kind
  /// The number as the office writes it; `nil` when it is wrong.
  package let normal: String?
  package let birth: Day?
  package let gender: Gender?
  /// Why it is wrong.
  package let fault: ValueError?
  /// What is unusual about a right one, by name.
  package let warnings: [String]

  /// - Parameters:
  ///   - sort: what it is meant to be; `nil` where its shape is to tell.
  ///   - isKnownDivision: whether six digits are a division that has issued numbers.
  package init(
    of text: String, as sort: NumberSort? = nil, today: Day, isKnownDivision: (String) -> Bool
  ) {
    let kind = sort.map(Kind.init) ?? Self.kind(of: text)
    var normal: String?
    var birth: Day?
    var gender: Gender?
    var fault: ValueError?
    var warnings: [String] = []
    var found = kind
    do throws(ValueError) {
      switch kind {
      case .creditCode:
        let code = try CreditCode(parsing: text)
        normal = code.text
        warnings = code.warnings
      case .bankCard: normal = try BankCard(parsing: text).text
      case .phone: normal = try PhoneNumber(parsing: text).text
      default:
        let reading = try IdentityNumber.read(
          text, today: today, isKnownDivision: isKnownDivision)
        normal = reading.number.text
        birth = reading.number.birth
        gender = reading.number.gender
        warnings = reading.warnings
        found = Kind(rawValue: reading.number.type.rawValue) ?? .unknown
      }
    } catch {
      fault = error
    }
    self.kind = found
    self.normal = normal
    self.birth = birth
    self.gender = gender
    self.fault = fault
    self.warnings = warnings
  }

  /// Whether an identity number begins so: with a province and a day.
  private static func hasBirth(_ text: String) -> Bool {
    do throws(ValueError) {
      _ = try IdentityNumber(parsing: text, today: .last)
    } catch {
      return !["id_number.province", "id_number.date"].contains(error.reason)
    }
    return true
  }

  /// What a number is meant to be, by its shape: an identity number where two would fit.
  private static func kind(of text: String) -> Kind {
    let bytes = text.utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x2B }
    let digits = bytes.filter { (0x30...0x39).contains($0) }.count
    if digits == bytes.count {
      if bytes.count == 18, bytes.allSatisfy({ $0 == 0x30 }) { return .creditCode }
      if bytes.count == 11 || (bytes.count < 15 && bytes.first == 0x30) { return .phone }
      if bytes.count == 16 || bytes.count == 17 || bytes.count >= 19 { return .bankCard }
      // 18 digits may be either. One card in many has a birth in its middle, but one wrong identity
      // number in ten passes the card's check: a card is meant where there can be no birth.
      if bytes.count == 18, (try? BankCard(parsing: text)) != nil, !hasBirth(text) {
        return .bankCard
      }
      return .resident
    }
    if bytes.count == 13, text.hasPrefix("+86") { return .phone }
    // A credit code has letters besides a last X; O, I and l may be slips for digits.
    let letters = bytes.dropLast().filter { !(0x30...0x39).contains($0) }
    let isCode = bytes.count == 18 && letters.contains { !Array("OoIl.".utf8).contains($0) }
    return isCode && !text.contains("*") ? .creditCode : .resident
  }
}
