/// One value of a message, kept typed so that the words around it can be in any language.
package enum Figure: Sendable, Equatable {
  case text(String)
  case count(Int)
  case money(Money)
  case percent(BasisPoints)
  case day(Day)
  /// A column's name, said with its label: `id_number` → 证件号码.
  case field(String)
  /// A code of a choice list, said with its word: (`level`, `county`) → 县区级.
  case choice(list: String, code: String)
  /// A code with the word that the records have for it.
  case coded(String, word: String)
  /// Several codes of a choice list; none is said as a dash.
  case choices(list: String, codes: [String])
}

/// The named values of a message, in the order they are said.
package struct Figures: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  package var pairs: [(name: String, value: Figure)]

  package init(dictionaryLiteral elements: (String, Figure)...) {
    pairs = elements.map { (name: $0.0, value: $0.1) }
  }

  package subscript(name: String) -> Figure? {
    get { pairs.first { $0.name == name }?.value }
    set {
      pairs.removeAll { $0.name == name }
      if let newValue { pairs.append((name, newValue)) }
    }
  }

  /// Whatever the order in which a sentence says them.
  package static func == (a: Figures, b: Figures) -> Bool {
    a.pairs.count == b.pairs.count && a.pairs.allSatisfy { b[$0.name] == $0.value }
  }
}
