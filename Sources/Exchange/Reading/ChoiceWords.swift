import Federation
package import Records
package import Storage

/// Which code a clerk means by a word: the code itself, or its word in Chinese or English.
///
/// Lists that people extend are read from the file's `code` rows, the others from the catalogue.
package struct ChoiceWords: Sendable {
  private typealias Entry = (code: String, zh: String, en: String)

  /// The lists of the file.
  private let rows: [String: [Entry]]

  package init(_ db: borrowing Connection) throws {
    var rows: [String: [Entry]] = [:]
    try db.eachRow(of: "SELECT list, code, zh, en FROM code ORDER BY id") { row in
      let list: String = try row.next()
      rows[list, default: []].append((try row.next(), try row.next(), try row.next()))
    }
    self.rows = rows
  }

  private static let fixed = Dictionary(
    KindChoice.fixed.map { ($0.list, $0.codes) }, uniquingKeysWith: { first, _ in first })

  /// The fixed lists with their words: read when a word is first looked up, since most commands
  /// need one language only.
  private static let spoken: [String: [Entry]] = Dictionary(
    uniqueKeysWithValues: fixed.map { list, codes in
      (list, codes.map { ($0, Words(.zh).choice(list, $0), Words(.en).choice(list, $0)) })
    })

  /// The code for a text; throws `choice.unknown` naming what would be right.
  package func code(_ text: String, in list: String, language: Language) throws(ValueError)
    -> String
  {
    // A code of ours needs no words.
    if Self.fixed[list]?.contains(text) == true { return text }
    let wanted = text.lowercased()
    let codes = Self.fixed[list] == nil ? rows[list] ?? [] : Self.spoken[list] ?? []
    for entry in codes
    where entry.code == wanted || entry.zh == text || entry.en.lowercased() == wanted {
      return entry.code
    }
    let choices = codes.map { language == .zh ? $0.zh : $0.code }
    throw ValueError(
      "choice.unknown", ["choices": .text(choices.joined(separator: language == .zh ? "、" : ", "))])
  }

  /// The codes of a list in the order they are offered.
  func codes(of list: String) -> [String] {
    Self.fixed[list] ?? rows[list]?.map { $0.code } ?? []
  }

  /// The word of a code in a language, the code itself where there is none.
  package func word(_ code: String, in list: String, language: Language) -> String {
    if Self.fixed[list] != nil { return Words(language).choice(list, code) }
    guard let entry = rows[list]?.first(where: { $0.code == code }) else { return code }
    return language == .zh ? entry.zh : entry.en
  }
}
