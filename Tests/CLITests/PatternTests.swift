import Records
import Testing

@testable import CLI

struct PatternTests {
  @Test func `each place takes as little as it can, the last one the rest`() throws {
    let pattern = Pattern("The value '{value}' is invalid for '{option}': {reason}")
    let found = try #require(pattern.match("The value 'a' is invalid for '--b': c': d"))
    #expect(found.map(\.name) == ["value", "option", "reason"])
    #expect(found.map(\.text) == ["a", "--b", "c': d"])
  }

  @Test func `another message does not match`() {
    #expect(Pattern("Unknown option '{option}'").match("Unknown option --x") == nil)
    #expect(Pattern("Missing required subcommand.").match("Missing required subcommand.!") == nil)
    #expect(Pattern("a {b} c {d} e").match("a 1 e") == nil)
    #expect(Pattern("plain").match("plain")?.isEmpty == true)
  }
}
