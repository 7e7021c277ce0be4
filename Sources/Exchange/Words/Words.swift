import Federation
package import Records

#if DEBUG
  import Storage
#endif

/// The catalogue of words in one language: every label, choice, message and help text.
///
/// A key is dotted; its first part is its topic. A topic is read when its first word is asked for.
package struct Words: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// The names of all topics, which are the first parts of all keys.
  package static let topics = [
    "label", "kind", "choice", "rule", "problem", "value", "note", "help", "usage", "table",
    "header",
  ]

  /// The topic of that name; `nil` when there is none.
  package func topic(_ name: some StringProtocol) -> Topic? {
    switch language {
    case .zh: Chinese.topic(name)
    case .en: English.topic(name)
    }
  }

  /// The text under `key` as written, places included; `nil` when there is none.
  package func find(_ key: String) -> String? {
    topic(key.prefix { $0 != "." })?[key]
  }

  /// The text under `key`. A missing one shows its key in brackets: visible, and never a crash.
  package subscript(key: String) -> String {
    find(key) ?? "[\(key)]"
  }

  /// The text under `key` with each `{name}` replaced by the figure of that name, and each
  /// `{name|row|rows}` by the figure and the word that goes with one or with several.
  ///
  /// A place without a figure is a fault of ours: a debug build stops there, and a user of the
  /// released program reads a dash instead of our notation.
  package func say(_ key: String, figures: Figures = [:]) -> String {
    #if DEBUG
      if key.hasPrefix("problem.") {
        Heard.note("problem", String(key.dropFirst(8)), zh: nil, en: nil)
      }
    #endif
    let text = self[key]
    var result = ""
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      guard let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}")) else { break }
      result += rest[..<open]
      let place = rest[rest.utf8.index(after: open)..<close].split(separator: "|")
      let after = rest.utf8.index(after: close)
      if let name = place.first, let figure = figures[String(name)] {
        result += say(figure)
        if place.count == 3 { result += " \(figure == .count(1) ? place[1] : place[2])" }
      } else if let name = place.first, Self.isName(name) {
        assertionFailure("\(key) has no figure for {\(name)}")
        result += "–"
      } else {
        result += rest[open..<after]
      }
      rest = rest[after...]
    }
    return result + rest
  }

  /// Whether it could be a figure's name, which braces around anything else are not.
  private static func isName(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
  }

  /// One figure in words: amounts as `1234.50`, counts without grouping, codes by their words.
  package func say(_ figure: Figure) -> String {
    switch figure {
    case .text(let text): text
    case .count(let count): String(count)
    case .money(let money): money.text
    case .percent(let share): share.text
    case .day(let day): day.text
    case .field(let name): label(name)
    case .choice(let list, let code): choice(list, code)
    case .coded(_, let word): word
    case .choices(_, let codes) where codes.isEmpty: "–"
    case .choices(let list, let codes):
      self.list(codes.map { choice(list, $0) })
    }
  }

  /// Several things, one after the other.
  package func list(_ items: some Sequence<some CustomStringConvertible>) -> String {
    items.map(\.description).joined(separator: self["usage.list"])
  }

  /// The word of a code in a choice list; the code itself when the catalogue does not know it.
  package func choice(_ list: String, _ code: String) -> String {
    find("choice.\(list).\(code)") ?? code
  }

  /// How many rows a list has.
  package func rows(_ count: Int) -> String {
    say(count == 0 ? "table.empty" : "table.rows", figures: ["count": .count(count)])
  }

  /// What the office calls a kind of record: `member` → 会员.
  package func kind(_ name: String) -> String { find("kind.\(name)") ?? name }

  /// The label of a column: the one of its kind, else the one all kinds share, else its name.
  ///
  /// The kind may also stand before the column's name: `member.name`.
  package func label(_ column: String, of kind: String? = nil) -> String {
    if let kind, let label = Kind.everything.first(where: { $0.name == kind })?.field(column)?.label
    {
      return label.said(in: language)
    }
    if let kind, let own = find("label.\(kind).\(column)") { return own }
    if let shared = find("label.\(column)") { return shared }
    guard let dot = column.firstIndex(of: ".") else { return column }
    return label(String(column[column.index(after: dot)...]))
  }
}
