/// What a column of a kind holds: decides how it is read, written and masked.
package enum FieldType: Hashable, Sendable {
  case text
  /// A person's name (姓名).
  case personName
  /// An identity document's number (证件号码).
  case identity
  case phone
  /// A bank card's number (银行卡号).
  case card
  case address
  case unionCode
  case creditCode
  case division
  /// One code of a list: an enum of ours or rows of `code`.
  case choice(String)
  /// Several codes of a list, joined by `;`.
  case choices(String)
  case day
  /// A day of birth. Masked, because beside a masked number it gives the hidden digits away.
  case birthDate
  case period
  case money
  case percent
  case integer
  /// A rule's `name=value;…`, its values in basis points.
  case parameters

  /// Masked unless somebody reveals it with a reason (`domain.md` §7).
  package var isPersonal: Bool {
    switch self {
    case .personName, .identity, .birthDate, .phone, .card, .address: true
    default: false
    }
  }

  /// Digits that a spreadsheet would take for a number and ruin.
  package var isIdentifier: Bool {
    switch self {
    case .identity, .phone, .card, .unionCode, .creditCode, .division: true
    default: false
    }
  }
}
