import Federation
import Foundation
import Records
import Testing

@testable import Exchange

/// Every place of a text has a figure wherever the text is said.
struct PlaceTests {
  /// A call in the sources that names a text of the catalogue.
  struct Call {
    let key: String
    /// The names that figures have in the call and, where it takes them from elsewhere, in the
    /// function around it; `nil` where a caller gives them.
    let figures: Set<String>?
    let place: String
  }

  @Test(arguments: Language.allCases)
  func `whoever says a text has a figure for each of its places`(language: Language) throws {
    let words = Words(language)
    var judged = 0
    for call in try Self.calls() {
      guard !Self.filledLater.contains(call.key), let text = words.find(call.key),
        let figures = call.figures
      else { continue }
      judged += 1
      let missing = Self.places(text).subtracting(figures)
      #expect(missing.isEmpty, "\(call.place): \(call.key) has no \(missing.sorted())")
    }
    #expect(judged > 200)
  }

  @Test func `a text that is said without one of its figures stops a debug build`() async {
    await #expect(processExitsWith: .failure) {
      _ = Words(.en).say("problem.value.refused", figures: ["field": .text("x")])
    }
  }

  @Test func `braces around what is no name stay`() {
    #expect(Words(.en).say("nowhere.{\"a\": 1}") == "[nowhere.{\"a\": 1}]")
  }

  /// Texts that are handed on with their places, for a chart to fill in.
  private static let filledLater = ["table.chart.cut_off", "table.chart.left_out"]

  static func places(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{([a-z_]+)(\|[^{}|]*\|[^{}|]*)?\}/).map { String($0.1) })
  }

  /// What stands before the name of a text, and the topic that it is of.
  private static var openings: [(pattern: Regex<(Substring, Substring)>, topic: String)] {
    [
      (/\bProblem\(\s*\.\w+,\s*"([a-z_.]+)"/, "problem."),
      (/\bValueError\(\s*"([a-z_.]+)"/, "value."),
      (/\bnote\(\s*"([a-z_.]+)"/, "note."),
      (/\bsay\(\s*"([a-z_.]+)"/, ""),
      (/\b(?:[wW]ords)\["([a-z_.]+)"/, ""),
    ]
  }

  private static func calls() throws -> [Call] {
    var calls: [Call] = []
    let root = TemporaryOffice.root.appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      let source = try String(contentsOf: file, encoding: .utf8)
      for (pattern, topic) in openings {
        for match in source.matches(of: pattern) {
          let call = whole(source[match.range.lowerBound...])
          // The sentences stand in the call itself, where the compiler checks their figures.
          if call.contains(/\ben:|\btext:/) { continue }
          calls.append(
            Call(
              key: topic + match.1,
              figures: figures(of: call, after: source[..<match.range.lowerBound], in: source),
              place: file.lastPathComponent))
        }
      }
    }
    return calls
  }

  /// A call from its name to the bracket that closes it.
  private static func whole(_ text: Substring) -> Substring {
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case "(", "[": depth += 1
      case ")", "]":
        depth -= 1
        if depth == 0 { return text[...index] }
      default: break
      }
    }
    return text
  }

  private static func figures(
    of call: Substring, after before: Substring, in source: String
  ) -> Set<String>? {
    var names = Self.names(in: call)
    guard call.contains(/\b(?:f|\w*F)igures\b(?!:\s*\[)/) else { return names }
    // They are put together further up, or are another's.
    let starts = before.ranges(of: /\n  (?:  )?(?:\w+ )*(?:func|init|var) ?/)
    guard let start = starts.last?.lowerBound else { return nil }
    let function = source[start..<call.endIndex]
    let head = function.prefix { $0 != "{" }
    if function.contains(#/igures\[\w+\] =/#) { return nil }
    if head.contains("Figures") || call.contains(/\.figures|igures\(/) { return nil }
    names.formUnion(Self.names(in: function))
    return names
  }

  private static func names(in text: Substring) -> Set<String> {
    Set(
      text.matches(of: /"([a-z_]+)"(?::|\] = )/).map { String($0.1) })
  }
}
