import Federation
import Records
import Testing

@testable import CLI

/// The whole tree of commands: what users type and scripts rely on.
struct CommandTreeTests {
  /// Every command of the ground. A noun's own line lists its verbs.
  static let ground = """
    init demo search import export template report undo backup restore doctor completions
    union: add show list edit tree move rename convert dissolve coverage figure
    officer: add show list edit end expiring
    member: add show list edit transfer retain restore leave expel decease rejoin history correct card
    person: show trait duplicates merge unmerge not-same
    honour: add list show edit remove
    report: growth leavers pyramid cases funds
    case: open show list edit aid close reopen history
    fund: collect allocate confirm reverse list show check
    scheme: add list show
    rule: list show add check
    code: list add
    id: check doctor
    log: verify
    """

  private static var groundPaths: Set<String> {
    var paths: Set<String> = []
    for line in ground.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let noun = words.first, noun.hasSuffix(":") else {
        paths.formUnion(words.map(String.init))
        continue
      }
      paths.formUnion(words.dropFirst().map { "\(noun.dropLast()) \($0)" })
    }
    return paths
  }

  @Test(arguments: Language.allCases)
  func `every command says in a line what it does`(language: Language) {
    #expect(Command.all.count > 70)
    for command in Command.all {
      let summary = command.asking.summary.said(in: language)
      #expect(!summary.isEmpty && !summary.hasPrefix("["), "\(command.words): \(summary)")
      #expect(!summary.contains("\n"), "\(command.words)")
    }
  }

  @Test func `every first word is on the page of the program, in its order`() {
    let words = Set(Command.all.map { $0.words[0] })
    #expect(words == Set(Gonghui.words))
    #expect(Set(Gonghui.words).count == Gonghui.words.count)
  }

  @Test func `no kind to import is taken for a verb`() {
    for kind in Kind.all {
      #expect(Rendering.command(of: ["import", kind.name])?.words == ["import"], "\(kind.name)")
    }
  }

  @Test func `every noun leads with examples`() {
    for noun in Set(Command.all.filter { $0.words.count > 1 }.map { $0.words[0] }) {
      let commands = Command.all.filter { $0.words[0] == noun }
      let page = HelpText(.en).overview(of: commands, [noun])
      #expect(page.contains("  gonghui \(noun)"), "\(noun)")
    }
  }

  @Test func `no two commands have the same words, and no two fields of one the same option`() {
    let words = Command.all.map(\.words)
    #expect(Set(words).count == words.count)
    for command in Command.all {
      let names = command.fields.map(\.option) + command.common.map(\.name)
      #expect(Set(names).count == names.count, "\(command.words): \(names)")
    }
  }

  @Test func `every command of the ground is there`() {
    let all = Command.all.flatMap { command in
      // A noun below a noun stands for its verbs.
      command.words.indices.map { command.words[...$0].joined(separator: " ") }
    }
    let missing = Self.groundPaths.subtracting(all)
    #expect(missing.isEmpty, "\(missing.sorted().joined(separator: ", "))")
  }
}
