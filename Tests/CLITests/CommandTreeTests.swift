import ArgumentParser
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

  /// Every command below one, by its path without the program's name.
  private static func commands(
    below node: any ParsableCommand.Type, _ path: String = ""
  ) -> [(path: String, command: any ParsableCommand.Type)] {
    node.children.flatMap { child in
      let name = path.isEmpty ? child._commandName : path + " " + child._commandName
      return [(name, child)] + commands(below: child, name)
    }
  }

  @Test func `every command says in a line what it does`() {
    let commands = Self.commands(below: Gonghui.self)
    #expect(commands.count > 10)
    for (path, command) in commands {
      let abstract = command.configuration.abstract
      #expect(!abstract.isEmpty && !abstract.hasPrefix("["), "\(path): \(abstract)")
      #expect(!abstract.contains("\n"), "\(path)")
      #expect(!command.configuration.discussion.hasPrefix("["), "\(path)")
    }
  }

  @Test func `every command says its name, since the parser takes milliseconds to make one up`() {
    for (path, command) in Self.commands(below: Gonghui.self) {
      #expect(command.configuration.commandName != nil, "\(path)")
    }
  }

  @Test func `the nouns are listed by the names they have`() {
    for (name, noun) in Gonghui.nouns {
      #expect(noun.configuration.commandName == name)
      #expect(noun.configuration.aliases.isEmpty, "\(name): the list knows no aliases")
    }
  }

  @Test func `a command says that it has verbs below it`() {
    for (path, command) in Self.commands(below: Gonghui.self) {
      #expect(command is any Branch.Type == !command.children.isEmpty, "\(path)")
    }
  }

  @Test func `no kind to import is taken for a verb`() {
    for kind in Kind.all {
      #expect(Rendering.command(of: ["import", kind.name])?.words == ["import"], "\(kind.name)")
    }
  }

  @Test func `every noun leads with examples`() {
    for (path, command) in Self.commands(below: Gonghui.self) where !command.children.isEmpty {
      #expect(command.configuration.discussion.contains("gonghui \(path)"), "\(path)")
    }
  }

  @Test func `no two commands below one have the same name or alias`() {
    for (path, command) in Self.commands(below: Gonghui.self) + [("", Gonghui.self)] {
      let names = command.children.flatMap { [$0._commandName] + $0.configuration.aliases }
      #expect(Set(names).count == names.count, "\(path)")
    }
  }

  @Test func `every command of the ground is there`() {
    let missing = Self.groundPaths.subtracting(Self.commands(below: Gonghui.self).map(\.path))
      .subtracting(
        Command.all.flatMap { command in
          command.words.indices.map { command.words[...$0].joined(separator: " ") }
        })
    #expect(missing.isEmpty, "\(missing.sorted().joined(separator: ", "))")
  }
}
