package import Domain
package import Storage

/// Which code a clerk means by a word: the code itself, or its word in Chinese or English.
///
/// Lists that people extend are read from the file's `code` rows, the others from the catalogue.
package struct ChoiceWords: Sendable {
  private let lists: [String: [(code: String, zh: String, en: String)]]

  package init(_ db: borrowing Connection) throws {
    var lists: [String: [(code: String, zh: String, en: String)]] = [:]
    try db.eachRow(of: "SELECT list, code, zh, en FROM code ORDER BY id") { row in
      let list: String = try row.next()
      lists[list, default: []].append((try row.next(), try row.next(), try row.next()))
    }
    for (list, codes) in Choice.fixed {
      lists[list] = codes.map { code in
        (code, Words(.zh).choice(list, code), Words(.en).choice(list, code))
      }
    }
    self.lists = lists
  }

  /// The code for a text; throws `choice.unknown` naming what would be right.
  package func code(_ text: String, in list: String, language: Language) throws(ValueError)
    -> String
  {
    let wanted = text.lowercased()
    let codes = lists[list] ?? []
    for entry in codes
    where entry.code == wanted || entry.zh == text || entry.en.lowercased() == wanted {
      return entry.code
    }
    let choices = codes.map { language == .zh ? $0.zh : $0.code }
    throw ValueError(
      "choice.unknown", ["choices": .text(choices.joined(separator: language == .zh ? "、" : ", "))])
  }

  /// The word of a code in a language, the code itself where there is none.
  package func word(_ code: String, in list: String, language: Language) -> String {
    guard let entry = lists[list]?.first(where: { $0.code == code }) else { return code }
    return language == .zh ? entry.zh : entry.en
  }
}
