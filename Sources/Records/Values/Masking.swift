/// What lists, exports and notices show of a person unless the full form was asked for: enough to
/// tell namesakes apart, and no more (`domain.md` §7).
package enum Masking {
  /// 张三 → `张*`, 张三丰 → `张*丰`, 扎西·次仁 → `扎*·次*`. Longer names keep their first character:
  /// most are Tibetan, Mongol or Salar, where the last says as much as the first.
  package static func name(_ name: PersonName) -> String {
    let characters = Array(name.text)
    guard characters.count > 1 else { return "*" }
    if name.text.contains(where: { $0 == "·" || $0 == " " }) { return parts(of: characters) }
    return characters.count == 3 ? "\(characters[0])*\(characters[2])" : "\(characters[0])*"
  }

  private static func parts(of characters: [Character]) -> String {
    var masked = ""
    var isInPart = false
    for character in characters {
      if character == "·" || character == " " {
        masked.append(character)
        isInPart = false
      } else if !isInPart {
        masked += "\(character)*"
        isInPart = true
      }
    }
    return masked
  }

  /// The first 6 and last 4 of 18 characters, else the first 2 and last 2. Of fewer
  /// than 8, the first and the last.
  package static func identity(_ number: IdentityNumber) -> String {
    let length = number.text.count
    if length == 18 { return ends(of: number.text, first: 6, last: 4) }
    let kept = length < 8 ? 1 : 2
    return ends(of: number.text, first: kept, last: kept)
  }

  /// `138****5678`; of a landline the area code and the last two digits.
  package static func phone(_ number: PhoneNumber) -> String {
    number.isMobile
      ? ends(of: number.text, first: 3, last: 4) : ends(of: number.text, first: 5, last: 2)
  }

  /// `****0012`, the last four digits.
  package static func card(_ card: BankCard) -> String { "****" + card.text.suffix(4) }

  private static func ends(of text: String, first: Int, last: Int) -> String {
    let hidden = max(0, text.count - first - last)
    return text.prefix(first) + String(repeating: "*", count: hidden) + text.suffix(last)
  }

  /// A day of birth as its year: `1959-**-**`. The whole day would fill the gap of a masked number.
  package static func birthDate(_ day: String) -> String { day.prefix(4) + "-**-**" }
}
