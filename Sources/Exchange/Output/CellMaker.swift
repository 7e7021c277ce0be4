import Federation
package import Records
package import Storage
package import Tabular

/// Turns what a column holds into what a reader sees: formatted by its type, masked unless
/// somebody may see it, choices as words in Chinese and as codes in English.
package struct CellMaker {
  let choices: ChoiceWords
  let language: Language
  let isRevealed: Bool
  let saysWords: Bool

  /// - Parameter form: JSON is for scripts and keeps codes in either language.
  package init(
    _ choices: ChoiceWords, language: Language, form: OutputFormat = .table, revealed: Bool
  ) {
    self.choices = choices
    self.language = language
    isRevealed = revealed
    saysWords = language == .zh && form.isForPeople
  }

  /// A stored value as a cell of a table: masked, and in words, as the output asks.
  package func cell(_ value: SQLiteValue, _ type: FieldType) -> Cell {
    switch (value, type) {
    case (.null, _): .empty
    case (.integer(let fen), .money): .decimal(Money(fen: fen).text)
    case (.integer(let points), .percent): .percent(BasisPoints(rawValue: points).text)
    case (.integer(let value), _): .integer(value)
    case (.text(let text), _): cell(text, type)
    case (.real(let value), _): .decimal(String(value))
    case (.blob, _): .empty
    }
  }

  private func cell(_ text: String, _ type: FieldType) -> Cell {
    switch type {
    case .personName:
      .text(isRevealed ? text : Masking.name(PersonName(stored: text)))
    case .identity:
      .identifier(isRevealed ? text : Masking.identity(IdentityNumber(stored: text, type: .other)))
    case .phone:
      .identifier(isRevealed ? text : Masking.phone(PhoneNumber(stored: text)))
    case .card: .identifier(isRevealed ? text : Masking.card(BankCard(stored: text)))
    case .address: .text(isRevealed ? text : Masking.address(text))
    case .unionCode, .creditCode, .division: .identifier(text)
    case .choice(let list): .text(word(text, list))
    case .choices(let list):
      .text(text.split(separator: ";").map { word(String($0), list) }.joined(separator: ";"))
    case .day: .day(text)
    case .percent: .percent(text)
    case .birthDate: isRevealed ? .day(text) : .text(Masking.birthDate(text))
    case .parameters: .text(RuleParameters(rawValue: text).percentages)
    default: .text(text)
    }
  }

  private func word(_ code: String, _ list: String) -> String {
    saysWords ? choices.word(code, in: list, language: .zh) : code
  }
}
