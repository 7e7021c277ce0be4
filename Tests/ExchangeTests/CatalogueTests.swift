import Federation
import Records
import Testing

@testable import Exchange

/// What every text of the catalogue must keep to.
struct CatalogueTests {
  @Test(arguments: Words.topics)
  func `both languages have the same keys in the same order`(name: String) throws {
    let zh = try #require(Words(.zh).topic(name))
    let en = try #require(Words(.en).topic(name))
    #expect(!zh.keys.isEmpty)
    #expect(zh.keys == en.keys)
  }

  @Test(arguments: Words.topics)
  func `no key stands twice, and each begins with its topic`(name: String) throws {
    let keys = try #require(Words(.zh).topic(name)).keys
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { $0.hasPrefix(name + ".") })
  }

  @Test(arguments: Words.topics)
  func `every text has words, and the same places in both languages`(name: String) throws {
    let zh = try #require(Words(.zh).topic(name))
    let en = try #require(Words(.en).topic(name))
    for key in zh.keys.map(String.init) {
      let texts = (try #require(zh[key]), try #require(en[key]))
      #expect(!texts.0.isEmpty && !texts.1.isEmpty, "\(key)")
      #expect(Self.places(texts.0) == Self.places(texts.1), "\(key)")
    }
  }

  @Test func `Chinese texts are Chinese and English texts hold no Chinese`() throws {
    for name in Words.topics {
      for key in try #require(Words(.en).topic(name)).keys.map(String.init) {
        let text = Words(.en)[key]
        #expect(!text.unicodeScalars.contains { (0x3000...0xFFEF) ~= $0.value }, "\(key)")
      }
    }
  }

  @Test(arguments: [Language.zh, .en], RuleName.allCases)
  func `every rule has its words`(language: Language, rule: RuleName) {
    #expect(Words(language).find("rule.\(rule.rawValue)") != nil)
  }

  @Test func `a continued text keeps its line breaks and inner indent`() {
    let topic = Topic("a.b: first\n  second\n    third\n\n  fifth\na.c: other\n")
    #expect(topic.keys == ["a.b", "a.c"])
    #expect(topic["a.b"] == "first\nsecond\n  third\n\nfifth")
    #expect(topic["a.c"] == "other")
    #expect(topic["a.d"] == nil)
  }

  /// The names of a text's places.
  private static func places(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        .map { $0.prefix { $0 != "}" && $0 != "|" } })
  }
}
