/// The number of an identity document (证件号码), normalised: one person has one text.
///
/// - 居民身份证: 18 characters (GB 11643-1999). The 15-digit form of before 1999 is upgraded.
/// - 港澳台居民居住证: 18 characters that begin with 81, 82 or 83.
/// - 外国人永久居留身份证: 18 characters that begin with 9, or 3 letters and 12 digits before 2023-12.
/// - 其他: 4 to 32 printable characters.
package struct IdentityNumber: Hashable, Sendable, CustomStringConvertible {
  package let text: String
  package let type: IdentityType

  /// Takes a number back from the database, where it was checked on its way in.
  package init(stored text: String, type: IdentityType) {
    self.text = text
    self.type = type
  }

  package var description: String { text }

  /// Where the holder was first registered: six digits, which need not be a division of today.
  /// Nil for the other forms.
  package var divisionPrefix: String? {
    guard hasEighteen, type == .resident || type == .residencePermit else { return nil }
    return String(text.prefix(6))
  }

  /// The day of birth; nil where the number does not hold it.
  package var birth: Day? {
    guard hasEighteen else { return nil }
    return Self.birth(in: Array(text.utf8))
  }

  /// By the 17th digit, odd for men; nil where the number does not hold it.
  package var gender: Gender? {
    guard hasEighteen else { return nil }
    return Array(text.utf8)[16] % 2 == 1 ? .male : .female
  }

  private var hasEighteen: Bool { type != .other && text.utf8.count == 18 }

  /// The day that characters 7 to 14 of an 18-character number hold.
  static func birth(in bytes: [UInt8]) -> Day? {
    let number = bytes[6..<14].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The check character of GB 11643-1999 for the first 17 digits (MOD 11-2): the weights
  /// 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 are powers of 2 modulo 11, so each step doubles what came
  /// before.
  package static func checkCharacter(of digits: ArraySlice<UInt8>) -> UInt8 {
    var sum = 0
    for digit in digits { sum = (sum + Int(digit) - 0x30) * 2 % 11 }
    let check = (12 - sum) % 11
    return check == 10 ? 0x58 : UInt8(0x30 + check)
  }
}
