import ArgumentParser
import Exchange
import Records
import Testing

@testable import CLI

struct HelpPageTests {
  private func page(
    _ command: any ParsableCommand.Type, _ language: Language, width: Int = 60
  ) -> String {
    HelpPage(Wide.helpMessage(for: command, columns: 100_000), Words(language))
      .rendered(width: width)
  }

  /// A tree that uses every part of a help page.
  struct Wide: NounCommand {
    static let configuration = CommandConfiguration(
      commandName: "wide", abstract: "档案。", discussion: "示例：\n  wide one   一个很长很长很长很长很长很长很长很长很长的示例",
      version: "1", subcommands: [One.self],
      groupedSubcommands: [CommandGroup(name: "人员", subcommands: [Two.self])],
      defaultSubcommand: One.self)
  }
  struct One: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "one", abstract: "列出全部工会，包括已经撤销的；默认只列现有的工会，按编码排序。")
    @Argument(help: ArgumentHelp("编码。", valueName: "CODE")) var code: String
    @Option(help: ArgumentHelp("A long story.", valueName: "VERY-LONG-VALUE-NAME"))
    var longOptionName: String?
    @Option(help: "排序。") var order = "code"
    @Option var bare: String?
  }
  struct Two: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "two", abstract: "第二个。")
  }

  @Test func `a noun's page leads with examples and lists its verbs by group`() {
    #expect(
      page(Wide.self, .zh) == """
        档案。

        示例：
          wide one   一个很长很长很长很长很长很长很长很长很长的示例

        用法：wide <命令>

        选项：
          --version               显示版本。
          -h, --help              显示帮助。

        命令：
          one（默认）             列出全部工会，包括已经撤销的；默认
                                  只列现有的工会，按编码排序。

        人员：
          two                     第二个。

        某个命令的详细说明：wide help <命令>
        """)
  }

  @Test func `a verb's page keeps its columns in both languages`() {
    let parts = """
        --long-option-name <VERY-LONG-VALUE-NAME>
                                A long story.
      """
    #expect(page(One.self, .zh).contains(parts))
    #expect(page(One.self, .en).contains(parts))
    #expect(page(One.self, .zh).contains("  --order <order>         排序。（默认：code）\n"))
    #expect(page(One.self, .en).contains("  --order <order>         排序。 (default: code)\n"))
    #expect(page(One.self, .zh).contains("\n  --bare <bare>\n"))
    #expect(page(One.self, .en).contains("\nArguments:\n  <CODE>                  编码。\n"))
  }

  @Test func `no line is wider than the screen where it can be broken`() {
    for width in [40, 60, 80] {
      for line in page(One.self, .zh, width: width).split(separator: "\n")
      where !line.contains("VERY-LONG") {
        #expect(Columns.width(line) <= width, "\(line)")
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
