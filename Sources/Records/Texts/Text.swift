/// Something said to people, in both languages side by side.
///
/// The compiler checks that every figure that a sentence names exists:
///
///     Text(en: "\(day) is still to come.", zh: "\(day) 还没有到。")
///
/// Figures stay values until the sentence is said; personal ones are always said masked.
package struct Text: Sendable, Hashable {
  package let en: Phrase
  package let zh: Phrase

  package init(en: Phrase, zh: Phrase) {
    self.en = en
    self.zh = zh
  }

  /// A text that is the same in both languages: a code, a name.
  package init(verbatim text: String) {
    en = Phrase(stringLiteral: text)
    zh = en
  }

  package func said(in language: Language) -> String { phrase(in: language).said(in: language) }

  package func phrase(in language: Language) -> Phrase { language == .zh ? zh : en }

  /// The figures that were given a name, for scripts.
  package var figures: [(name: String, value: Value)] {
    var seen: Set<String> = []
    return (en.figures + zh.figures).filter { seen.insert($0.name).inserted }
  }

  /// Several texts, one after the other.
  package static func + (one: Text, other: Text) -> Text {
    Text(
      en: Phrase(parts: one.en.parts + other.en.parts),
      zh: Phrase(parts: one.zh.parts + other.zh.parts))
  }
}

/// A sentence in one language.
package struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A piece of a sentence.
  enum Part: Sendable, Hashable {
    case words(String)
    case figure(Value, name: String?)
    indirect case text(Text)
    /// A verb that the reader can go on with, such as `member rejoin`: a front end spells it.
    case doing(noun: String, verb: String)
  }
  let parts: [Part]

  init(parts: [Part]) { self.parts = parts }
  package init(stringLiteral words: String) { parts = [.words(words)] }
  package init(stringInterpolation sentence: StringInterpolation) { parts = sentence.parts }

  /// - Parameter spell: how a front end writes a verb; the command line's way unless it says
  ///   another.
  package func said(
    in language: Language, spell: (_ noun: String, _ verb: String) -> String = Phrase.asCommand
  ) -> String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .figure(let value, _): value.said(in: language)
      case .text(let text): text.phrase(in: language).said(in: language, spell: spell)
      case .doing(let noun, let verb): spell(noun, verb)
      }
    }.joined()
  }

  /// `gonghui member rejoin`.
  package static func asCommand(noun: String, verb: String) -> String {
    (["gonghui", noun, verb].filter { !$0.isEmpty }).joined(separator: " ")
  }

  fileprivate var figures: [(name: String, value: Value)] {
    parts.flatMap { part -> [(name: String, value: Value)] in
      switch part {
      case .figure(let value, let name?): [(name, value)]
      case .text(let text): text.figures
      default: []
      }
    }
  }

  /// Gathers the words and the figures of a sentence.
  package struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []
    package init(literalCapacity: Int, interpolationCount: Int) {}
    package mutating func appendLiteral(_ words: String) {
      if !words.isEmpty { parts.append(.words(words)) }
    }
    /// - Parameter name: what scripts call the figure in a JSON error.
    package mutating func appendInterpolation(_ figure: some Sayable, as name: String? = nil) {
      parts.append(.figure(figure.value, name: name))
    }
    package mutating func appendInterpolation(_ figure: Value, as name: String? = nil) {
      parts.append(.figure(figure, name: name))
    }
    package mutating func appendInterpolation(_ text: Text) { parts.append(.text(text)) }
    /// A count with the word that goes with it: `\(3, "row", "rows")` is “3 rows”.
    package mutating func appendInterpolation(
      _ count: Int, _ one: String, _ several: String, as name: String? = nil
    ) {
      parts.append(.figure(.integer(Int64(count)), name: name))
      parts.append(.words(" " + (count == 1 ? one : several)))
    }
    /// A verb by its names, for verbs of the frame: `\(doing: "log", "verify")`.
    package mutating func appendInterpolation(doing noun: String, _ verb: String) {
      parts.append(.doing(noun: noun, verb: verb))
    }
  }
}

/// What can stand as a figure in a sentence.
package protocol Sayable {
  var value: Value { get }
}

extension String: Sayable { package var value: Value { .text(self) } }
extension Int: Sayable { package var value: Value { .integer(Int64(self)) } }
extension Int64: Sayable { package var value: Value { .integer(self) } }
extension Day: Sayable { package var value: Value { .day(self) } }
extension Money: Sayable { package var value: Value { .money(self) } }
extension BasisPoints: Sayable { package var value: Value { .percent(self) } }
extension Period: Sayable { package var value: Value { .period(self) } }
