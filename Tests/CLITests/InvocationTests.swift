import Records
import Testing

@testable import CLI

struct InvocationTests {
  @Test func `the language and the form of errors are known before parsing`() {
    #expect(Invocation(["x", "--lang", "zh"]).language == .zh)
    #expect(Invocation(["--lang=zh", "x", "--lang=en"]).language == .en)
    #expect(Invocation(["--format=json"]).wantsJSON)
    #expect(Invocation(["--format", "ndjson"]).wantsJSON)
    #expect(!Invocation(["--format", "csv"]).wantsJSON)
    #expect(!Invocation(["--", "--format", "json"]).wantsJSON)
    #expect(Invocation(["--lang"]).value(of: "--lang") == nil)
  }

  @Test func `options of every command may stand before the noun or the verb`() throws {
    func status(_ line: String) throws -> Program.Run {
      try Program.run(line.split(separator: " ").map(String.init))
    }
    let page = try status("honour add --help --lang zh")
    #expect(page.status == 0)
    #expect(try status("--lang zh honour add --help") == page)
    #expect(try status("--lang=zh help honour add") == page)
    #expect(try status("help --lang zh honour add") == page)
  }

  @Test func `a noun alone shows its verbs`() throws {
    let page = try Program.run("honour")
    #expect(page.status == 0)
    #expect(page.out.contains("Verbs of honour:"))
    #expect(try Program.run("help", "honour") == page)
  }

  @Test func `a word that is no command names the nearest`() {
    let near = #expect(throws: Problem.self) { try Rendering.run(Invocation(["hononr", "list"])) }
    #expect(near?.name == "usage.unknown_command_near")
    #expect(near?.figures["suggestion"] == .text("honour"))
    #expect(near?.figures["path"] == .text("gonghui"))
    let far = #expect(throws: Problem.self) {
      try Rendering.run(Invocation(["--quiet", "elephant"]))
    }
    #expect(far?.name == "usage.unknown_command")
    #expect(far?.kind == .usage)
    let verb = #expect(throws: Problem.self) { try Rendering.run(Invocation(["honour", "shwo"])) }
    #expect(verb?.figures["suggestion"] == .text("show"))
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

  @Test func `the options known to stand early are options of every command`() {
    for option in CommonOption.all where option.use == .always && option.name != "--help" {
      #expect(Common.length(of: option.name) != nil, "\(option.name)")
    }
  }
}
