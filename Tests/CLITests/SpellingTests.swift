import Exchange
import Federation
import Records
import Testing

@testable import CLI

struct SpellingTests {
  @Test(arguments: [
    ("", "abc", 3), ("kitten", "sitting", 3), ("unoin", "union", 1), ("a", "a", 0),
    ("memebr", "member", 1), ("工会", "工", 1),
  ])
  func `the distance counts letters changed, added, dropped and swapped`(
    a: String, b: String, steps: Int
  ) {
    #expect(Spelling.distance(a, b) == steps)
    #expect(Spelling.distance(b, a) == steps)
  }

  @Test func `the nearest word is offered, a far one is not`() {
    let nouns = ["union", "member", "case", "id"]
    #expect(Spelling.nearest(to: "unoin", among: nouns) == "union")
    #expect(Spelling.nearest(to: "cases", among: nouns) == "case")
    #expect(Spelling.nearest(to: "funds", among: nouns) == nil)
    #expect(Spelling.nearest(to: "xy", among: nouns) == nil)
    #expect(Spelling.nearest(to: "foo", among: ["log", "fund"]) == nil)
    #expect(Spelling.nearest(to: "nuion", among: nouns) == "union")
    #expect(Spelling.nearest(to: "onion", among: nouns) == nil)
  }

  @Test func `a far option is not offered`() {
    #expect(Spelling.nearest(option: "--name", among: ["--note"]) == nil)
    #expect(Spelling.nearest(option: "--nmae", among: ["--name"]) == "--name")
    #expect(Spelling.nearest(option: "--founded", among: ["--founded-on"]) == "--founded-on")
  }
}
