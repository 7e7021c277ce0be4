import Federation
import Records

/// A header as it is compared: what clerks and spreadsheets add to it does not count.
enum HeaderName {
  /// Without `*`, blanks and the mark of masking; small letters.
  static func normal(_ name: some StringProtocol) -> String {
    var name = name.lowercased()
    for mark in marks { name = name.replacing(mark.lowercased(), with: "") }
    return name.filter { !$0.isWhitespace && !"*＊:：\u{FEFF}_".contains($0) }
  }

  /// What a masked export writes behind the name of a masked column.
  static let marks = Language.allCases.map { Words($0)["table.masked_mark"].trimmed }

  /// Whether it is one of the columns we add to bad rows; they are no part of the record.
  static func isOurs(_ name: String) -> Bool { ours.contains(normal(name)) }

  private static let ours = Set(
    Language.allCases.flatMap { language in
      ["import.error", "import.suggestion"].map { normal(Words(language)["table.\($0)"]) }
    })
}
