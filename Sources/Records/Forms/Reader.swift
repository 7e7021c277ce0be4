package import Storage

/// What reading a form needs beside the form: the day of the fact, and what was looked up already.
///
/// One reader serves one command, or all the rows of an import.
package final class Reader {
  package let today: Day
  /// The day on which what is read took place: word lists and rules depend on it.
  package var day: Day
  private var lists: [String: [Entry]] = [:]
  private var divisions: IssuingDivisions?
  /// What the row says its document is; decides how its number is read.
  package var identityType: IdentityType?

  package init(today: Day) {
    self.today = today
    day = today
  }

  /// One choice of a list.
  struct Entry {
    let code: String
    let word: Text
    var from: Day?
    var to: Day?
    /// Other words that people use for it.
    var others: [String] = []

    func holds(on day: Day) -> Bool {
      (from ?? .first) <= day && (to.map { day < $0 } ?? true)
    }
  }

  /// The rows of a list of `code`, in the order in which they are offered.
  func entries(of list: String, in db: borrowing Connection) throws -> [Entry] {
    if let known = lists[list] { return known }
    var entries: [Entry] = []
    try db.eachRow(
      of: "SELECT code, en, zh, from_on, to_on FROM code WHERE list = \(list) ORDER BY id"
    ) { row in
      let code: String = try row.next()
      let word = Text(
        en: Phrase(stringLiteral: try row.next()), zh: Phrase(stringLiteral: try row.next()))
      entries.append(Entry(code: code, word: word, from: try row.next(), to: try row.next()))
    }
    lists[list] = entries
    return entries
  }

  /// A code with its word; with itself where the list does not hold it.
  package func choice(
    _ code: String, in list: String, _ db: borrowing Connection
  ) throws -> Value {
    let entry = try entries(of: list, in: db).first { $0.code == code }
    return .choice(code: code, entry?.word ?? Text(verbatim: code))
  }

  /// The number of a document as it was read, with what should be looked at twice.
  package func identity(
    _ text: String, in db: borrowing Connection
  ) throws -> IdentityNumber.Reading {
    if divisions == nil { divisions = try IssuingDivisions(in: db) }
    var type = identityType
    if type == nil {
      // A number of another document that is on record already can look like one of ours.
      type = try db.value(
        IdentityType.self,
        "SELECT id_type FROM person WHERE id_number = \(text.trimmed) AND id_type = 'other'")
    }
    return try IdentityNumber.read(text, type: type, today: today) { divisions!.contains($0) }
  }

  /// A text as it is, without blanks around it.
  ///
  /// Throws `text.nul`, `text.control`, `text.too_long`.
  package static func plain(_ text: String) throws(ValueError) -> String {
    guard !text.unicodeScalars.contains("\0") else {
      throw ValueError(
        "text.nul",
        text: Text(
          en: "it holds an invisible NUL character. Type it again.", zh: "含有不可见的 NUL 字符。请重新输入。"))
    }
    if let hidden = text.unicodeScalars.first(where: \.isHidden) {
      throw ValueError(
        "text.control",
        text: Text(
          en:
            "it holds an invisible control character, \("U+" + String(hidden.value, radix: 16, uppercase: true), as: "code"). Type it again.",
          zh:
            "含有看不见的控制字符 \("U+" + String(hidden.value, radix: 16, uppercase: true), as: "code")。请重新输入。"
        ))
    }
    guard text.count <= longest else {
      throw ValueError(
        "text.too_long",
        text: Text(
          en: "it has \(text.count, as: "count") characters; \(longest, as: "limit") at most.",
          zh: "有 \(text.count, as: "count") 个字，最多 \(longest, as: "limit") 个。"))
    }
    return text.trimmed
  }

  private static let longest = 2_000
}

extension Unicode.Scalar {
  /// Steers a terminal or the order of text instead of being text: controls but the line break
  /// and the tab, and the marks that turn the direction.
  fileprivate var isHidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
