package import Storage

/// A closed list of codes that the program branches on, each with its word: the same list as the
/// column's CHECK.
package protocol Choice: FieldValue, CaseIterable, RawRepresentable<String>, Sayable {
  /// The name of the list, as its words are asked for: `level`.
  static var list: String { get }
  var word: Text { get }
}

extension Choice {
  package static var blank: Self { allCases.first! }
  package static var type: FieldType { .choice(list) }
  package static var choices: Choices { .fixed(allCases.map { ($0.rawValue, $0.word) }) }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    self = Self(rawValue: try Self.choices.code(text, by: reader, in: db))!
  }
  package var value: Value { .choice(code: rawValue, word) }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value { value }
}

/// The name of a list of choices that the office can extend: `enum HonourLevels: CodeList`.
package protocol CodeList: Sendable {
  static var list: String { get }
}

/// One code of a list of `code`: kept as text, read by code, word or usual other word as the list
/// holds on the day of the fact.
package struct Code<List: CodeList>: FieldValue, RawRepresentable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package static var blank: Self { Self(rawValue: "") }
  package static var type: FieldType { .choice(List.list) }
  package static var choices: Choices { .list(List.list) }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    rawValue = try Self.choices.code(text, by: reader, in: db)
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    try reader.choice(rawValue, in: List.list, db)
  }
}

/// Several codes of a list, kept as one text joined by `;` in the order of their codes.
package struct Codes<List: CodeList>: FieldValue, RawRepresentable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
  package static var blank: Self { Self(rawValue: "") }
  package static var isOptional: Bool { true }
  package static var type: FieldType { .choices(List.list) }
  package static var choices: Choices { .list(List.list) }
  package var codes: [String] { rawValue.split(separator: ";").map(String.init) }

  package init(_ codes: some Sequence<String>) {
    // By bytes, as SQLite sorts.
    rawValue = codes.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      .joined(separator: ";")
  }
  package init(reading text: String, by reader: Reader, in db: borrowing Connection) throws {
    var codes: Set<String> = []
    for part in text.split(whereSeparator: { ";；,，、 ".contains($0) }) {
      codes.insert(try Self.choices.code(String(part), by: reader, in: db))
    }
    self.init(codes)
  }
  package func value(by reader: Reader, in db: borrowing Connection) throws -> Value {
    .several(try codes.map { try reader.choice($0, in: List.list, db) })
  }
}

extension Choices {
  /// The code that somebody means by a code, a word in either language, or a usual other word.
  ///
  /// Throws `choice.unknown`, which says what would be right on the day of the fact.
  package func code(
    _ text: String, by reader: Reader, in db: borrowing Connection
  ) throws -> String {
    let wanted = text.trimmed
    let all: [Reader.Entry]
    switch self {
    case .none: return wanted
    case .fixed(let codes): all = codes.map { Reader.Entry(code: $0.code, word: $0.word) }
    case .list(let list): all = try reader.entries(of: list, in: db)
    }
    let small = wanted.lowercased()
    let meant = all.first {
      $0.code == small || $0.word.said(in: .zh) == wanted
        || $0.word.said(in: .en).lowercased() == small || $0.others.contains(wanted)
    }
    let open = all.filter { $0.holds(on: reader.day) }
    guard let meant else {
      throw ValueError(
        "choice.unknown",
        text: Text(
          en: "it is none of the choices. Choices: \(open.map(\.code).joined(separator: ", ")).",
          zh: "不是可选的词。可选：\(open.map { $0.word.said(in: .zh) }.joined(separator: "、"))。"))
    }
    guard meant.holds(on: reader.day) else {
      throw ValueError(
        "choice.not_in_force",
        text: Text(
          en:
            "\(meant.code) is not a choice on \(reader.day). Choices then: \(open.map(\.code).joined(separator: ", ")).",
          zh:
            "\(reader.day) 没有“\(meant.word)”这一项。当时可选：\(open.map { $0.word.said(in: .zh) }.joined(separator: "、"))。"
        ))
    }
    return meant.code
  }
}
