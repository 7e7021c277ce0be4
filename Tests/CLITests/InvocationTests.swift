import ArgumentParser
import Exchange
import Federation
import Records
import Testing

@testable import CLI

struct InvocationTests {
  private func arranged(_ words: String...) throws -> [String] {
    try Invocation(words).arranged(for: Sample.self).all
  }

  @Test func `the language and the form of errors are known before parsing`() {
    #expect(Invocation(["x", "--lang", "zh"]).language == .zh)
    #expect(Invocation(["--lang=zh", "x", "--lang=en"]).language == .en)
    #expect(Invocation(["--format=json"]).wantsJSON)
    #expect(Invocation(["--format", "ndjson"]).wantsJSON)
    #expect(!Invocation(["--format", "csv"]).wantsJSON)
    #expect(!Invocation(["--", "--format", "json"]).wantsJSON)
    #expect(Invocation(["--lang"]).value(of: "--lang") == nil)
  }

  @Test func `common options may stand before the noun or the verb`() throws {
    #expect(try arranged("--db", "F", "plain", "A") == ["plain", "A", "--db", "F"])
    #expect(try arranged("--db=F", "--quiet", "plain") == ["plain", "--db=F", "--quiet"])
    #expect(try arranged("-o", "F", "plain", "--", "-A") == ["plain", "-o", "F", "--", "-A"])
    #expect(try arranged("plain", "--db", "F", "A") == ["plain", "--db", "F", "A"])
  }

  @Test func `a noun alone shows help whatever the common options`() throws {
    #expect(try arranged("--lang", "zh").isEmpty)
    #expect(try arranged("--lang", "zh", "--help") == ["--help"])
    #expect(try arranged("help", "plain", "--lang", "zh") == ["help", "plain"])
    #expect(try arranged("--lang", "zh", "help", "plain") == ["help", "plain"])
  }

  @Test func `a word that is no command names the nearest`() {
    let near = #expect(throws: Problem.self) { try arranged("plian", "A") }
    #expect(near?.name == "usage.unknown_command_near")
    #expect(near?.figures["suggestion"] == .text("plain"))
    #expect(near?.figures["path"] == .text("sample"))
    let far = #expect(throws: Problem.self) { try arranged("--quiet", "elephant") }
    #expect(far?.name == "usage.unknown_command")
    #expect(far?.kind == .usage)
    let help = #expect(throws: Problem.self) { try arranged("help", "strikt") }
    #expect(help?.figures["suggestion"] == .text("strict"))
  }

  @Test func `a misspelt verb below a command that does something itself is named`() throws {
    let near = #expect(throws: Problem.self) { try Rendering.run(Invocation(["log", "verfy"])) }
    #expect(near?.figures["suggestion"] == .text("verify"))
    #expect(near?.figures["path"] == .text("gonghui log"))
  }

  @Test func `an argument that is no verb's name nearly is left alone`() throws {
    let command = try #require(Rendering.command(of: ["import", "member", "histories.csv"]))
    #expect(command.words == ["import"])
    let options = try Options(["member", "histories.csv"], of: command)
    #expect(options.given["file"] == "histories.csv")
  }

  @Test func `a wrong language or format is refused`() {
    let problem = #expect(throws: Problem.self) { try Invocation(["--lang", "fr"]).check() }
    #expect(problem?.name == "value.choice")
    #expect(throws: Problem.self) { try Invocation(["--format=yaml"]).check() }
    #expect(throws: Never.self) { try Invocation(["--format=csv", "--lang=zh"]).check() }
  }

  @Test func `the options known to move are all the options of every command`() {
    let usage = CommonOptions.usageString()
    let names = usage.split(separator: " ").filter { $0.hasPrefix("[-") }
      .map { $0.drop { $0 == "[" }.prefix { $0 != "]" } }
    #expect(names.count == 9)
    for name in names { #expect(Common.length(of: String(name)) != nil, "\(name)") }
  }
}
