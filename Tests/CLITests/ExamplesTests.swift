import Exchange
import Federation
import Foundation
import Records
import Testing

@testable import CLI

/// Every command that help or a page shows can be typed just so.
struct ExamplesTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The commands of a text: lines that begin with the program's name, with those they go on in.
  private static func commands(in text: String) -> [String] {
    var commands: [String] = []
    var isContinued = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.drop { $0 == " " }
      let part = String(line.hasSuffix("\\") ? line.dropLast() : line)
      if isContinued {
        commands[commands.count - 1] += " " + part
      } else if line.hasPrefix("gonghui ") {
        commands.append(part)
      } else {
        continue
      }
      isContinued = line.hasSuffix("\\")
    }
    return commands
  }

  /// A command's words as a shell parts them: quotes kept together, comments and pipes left out.
  private static func words(_ command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in command + " " {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + [character] }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let word { words.append(word) }
        word = nil
      } else if word == nil, "#|>&".contains(character) {
        break
      } else {
        word = (word ?? "") + [character]
      }
    }
    return words
  }

  /// What of a command is wrong; `nil` when it could be run.
  private static func fault(of command: String) -> String? {
    // In help, what a command does stands behind it after some spaces.
    let bare = command.firstRange(of: /\s{3,}/).map { String(command[..<$0.lowerBound]) } ?? command
    do {
      let words = Array(words(bare).dropFirst())
      if words.isEmpty || words == ["help"] { return nil }
      let asked = words.first == "help" ? Array(words.dropFirst()) : words
      if let command = Rendering.command(of: asked) {
        if asked == words {
          _ = try Options(Array(words.dropFirst(command.words.count)), of: command)
        }
        return nil
      }
      if Command.all.contains(where: { $0.words.starts(with: asked) }) { return nil }
      return "there is no such command"
    } catch let problems as Problems where problems.all.allSatisfy({ $0.kind == .file }) {
      // An example's file is not there.
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func `the words of a command are parted as a shell does`() {
    #expect(Self.words("gonghui a --b 'c d' e | f") == ["gonghui", "a", "--b", "c d", "e"])
    #expect(
      Self.commands(in: "x\n  gonghui a \\\n    b\ngonghui c") == ["gonghui a  b", "gonghui c"])
  }

  @Test(arguments: Language.allCases)
  func `every example of help can be typed`(language: Language) throws {
    let topic = try #require(Words(language).topic("help"))
    let commands = topic.keys.compactMap { topic[String($0)] }.flatMap(Self.commands)
    #expect(commands.count > 30)
    for command in commands {
      #expect(Self.fault(of: command) == nil, "\(command)")
    }
  }

  @Test func `every example of a verb or a noun can be typed and is shown at its verb`() {
    var shown: Set<String> = []
    for command in Command.all {
      for example in command.examples {
        shown.insert(example)
        #expect(Self.fault(of: "gonghui " + example) == nil, "\(example)")
      }
    }
    let examples = Federation.nouns.flatMap { $0.examples }
    #expect(!examples.isEmpty && shown.isSuperset(of: examples))
  }

  @Test(arguments: ["README.md", "README.zh-CN.md"])
  func `every command of the read-me can be typed`(page: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: page), encoding: .utf8)
    let commands = Self.commands(in: text)
    #expect(commands.count > 40)
    for command in commands {
      #expect(Self.fault(of: command) == nil, "\(command)")
    }
  }
}
