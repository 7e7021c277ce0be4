/// One value of a record, a report or a sentence: the only such type above `Storage`.
package enum Value: Sendable, Hashable {
  case none
  case text(String)
  /// Masked unless somebody reveals it with a reason. The type decides how.
  case personal(String, as: FieldType)
  /// Digits that are no number, and that a spreadsheet would ruin: codes of unions and firms.
  case identifier(String)
  case integer(Int64)
  /// A canonical decimal with its decimals kept: `12.50`.
  case decimal(String)
  case money(Money)
  case percent(BasisPoints)
  case day(Day)
  case period(Period)
  /// A code of a list with its word.
  case choice(code: String, Text)
  /// Several codes, in the order of their list.
  indirect case several([Value])
  /// What a field is called.
  case label(Text)

  /// As a sentence has it: masked where it is personal.
  package func said(in language: Language) -> String {
    switch self {
    case .several(let values) where values.isEmpty: "–"
    case .several(let values):
      values.map { $0.said(in: language) }.joined(separator: language == .zh ? "、" : ", ")
    default: text(in: language, revealed: false)
    }
  }

  /// As a cell has it. Several codes are joined by `;`.
  ///
  /// - Parameter saysCodes: choices as codes, as scripts and English files have them.
  package func text(
    in language: Language, revealed isRevealed: Bool, saysCodes: Bool = false
  ) -> String {
    switch self {
    case .none: ""
    case .text(let text), .identifier(let text), .decimal(let text): text
    case .personal(let text, let type): isRevealed ? text : Masking.masked(text, as: type)
    case .integer(let number): String(number)
    case .money(let money): money.text
    case .percent(let share): share.text
    case .day(let day): day.text
    case .period(let period): period.text
    case .choice(let code, let word): saysCodes ? code : word.said(in: language)
    case .several(let values):
      values.map { $0.text(in: language, revealed: isRevealed, saysCodes: saysCodes) }
        .joined(separator: ";")
    case .label(let label): label.said(in: language)
    }
  }

  package var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text), .identifier(let text), .personal(let text, _): text.isEmpty
    case .several(let values): values.isEmpty
    default: false
    }
  }
}

extension Masking {
  /// A stored text as people see it who may not see all of it.
  package static func masked(_ text: String, as type: FieldType) -> String {
    switch type {
    case .personName: name(PersonName(stored: text))
    case .identity: identity(IdentityNumber(stored: text, type: .other))
    case .phone: phone(PhoneNumber(stored: text))
    case .card: card(BankCard(stored: text))
    case .address: address(text)
    case .birthDate: birthDate(text)
    default: text.isEmpty ? "" : "***"
    }
  }
}
