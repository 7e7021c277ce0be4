import Federation
import Records

/// The word in a cell that empties a field (清空); an empty cell keeps what is on record.
enum ClearWord {
  private static let words = Set(Language.allCases.map { Words($0)["table.import.clear_word"] })
  static let longest = words.map(\.utf8.count).max() ?? 0
  /// What it may begin with, a small letter or a capital one.
  static let starts = words.flatMap { [$0, $0.uppercased()] }.compactMap(\.utf8.first)

  /// Whether a text without blanks around it is the word, in either language.
  static func isMeant(_ text: String) -> Bool {
    text.utf8.count <= longest && words.contains(text.lowercased())
  }
}
