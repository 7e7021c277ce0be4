import Records
import Testing

@testable import CLI

/// Help as a rendering of forms.
struct HelpTextTests {
  private func page(_ words: String...) throws -> String {
    HelpText(.en).page(of: try #require(Rendering.command(of: words)))
  }

  @Test func `a verb's page says what it does, what it needs and what may be chosen`() throws {
    let page = try page("officer", "add")
    #expect(page.contains("Usage: gonghui officer add --id-number <id_number>"))
    #expect(page.contains("\n  --employment <employment> *"))
    #expect(page.contains("full_time"))
    #expect(page.contains("Options of every command:\n  --db <FILE>"))
  }

  @Test func `an option that a verb does not use is not on its page`() throws {
    #expect(try !page("officer", "add").contains("--as-of"))
    #expect(try page("officer", "list").contains("--as-of"))
    #expect(try !page("officer", "list").contains("--dry-run"))
    #expect(try !page("init").contains("--reveal"))
  }

  @Test func `a noun's page leads with examples and lists its verbs`() {
    let commands = Command.all.filter { $0.words.starts(with: ["officer"]) }
    let page = HelpText(.en).overview(of: commands, ["officer"])
    let examples = page.firstRange(of: "Examples:")
    let verbs = page.firstRange(of: "Verbs of officer:")
    #expect(examples != nil && verbs != nil)
    if let examples, let verbs { #expect(examples.lowerBound < verbs.lowerBound) }
  }

  @Test(arguments: Language.allCases)
  func `no line of help is wider than the screen where it can be broken`(language: Language) {
    for command in Command.all {
      for line in HelpText(language).page(of: command).split(separator: "\n")
      where !line.contains("gonghui ") && !line.contains("<") {
        #expect(Columns.width(line) <= 80, "\(line)")
      }
    }
  }

  @Test func `a Chinese line never begins with a closing mark`() {
    let text = "甲乙丙丁，戊己庚辛。“壬癸”"
    #expect(Columns.wrapped(text, to: 8, indent: 0) == "甲乙丙\n丁，戊己\n庚辛。\n“壬癸”")
    #expect(Columns.wrapped("one two three", to: 7, indent: 2) == "one two\n  three")
    #expect(Columns.width("工会·G1") == 7)
  }
}
