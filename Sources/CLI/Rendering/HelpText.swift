import Exchange
import Records

/// Help as a rendering of forms, led by examples.
struct HelpText {
  let language: Language

  init(_ language: Language) { self.language = language }

  private func said(en: Phrase, zh: Phrase) -> String { Text(en: en, zh: zh).said(in: language) }

  /// The page of one command.
  func page(of command: Command) -> String {
    var blocks = [command.asking.summary.said(in: language)]
    blocks += examples(of: [command])
    blocks.append(said(en: "Usage: ", zh: "用法：") + usage(of: command))
    let subjects = command.fields.filter(\.isSubject)
    if !subjects.isEmpty {
      blocks.append(
        section(
          said(en: "Arguments:", zh: "参数："),
          subjects.map { ("<\($0.label.said(in: language))>", explained($0)) }))
    }
    let own = command.fields.filter { !$0.isSubject }
    if !own.isEmpty {
      blocks.append(
        section(
          said(en: "Options:", zh: "选项："),
          own.map { field in
            let mark = field.isRequired && !command.asking.isPartial ? " *" : ""
            let value = field.isFlag ? "" : " <\(field.name)>"
            return (field.option + value + mark, explained(field))
          }))
    }
    blocks.append(
      section(
        said(en: "Options of every command:", zh: "通用选项："),
        command.common.map { option in
          let names = [option.short, option.name].compactMap { $0 }.joined(separator: ", ")
          return (names + (option.value.map { " <\($0)>" } ?? ""), option.help.said(in: language))
        }))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func examples(of commands: [Command]) -> [String] {
    let examples = commands.flatMap(\.examples)
    if examples.isEmpty { return [] }
    let lines = examples.map { "  gonghui \($0)" }
    return [([said(en: "Examples:", zh: "示例：")] + lines).joined(separator: "\n")]
  }

  private func usage(of command: Command) -> String {
    var parts = ["gonghui"] + command.words
    parts += command.fields.filter(\.isSubject).map { "<\($0.label.said(in: language))>" }
    for field in command.fields where !field.isSubject {
      let isRequired = field.isRequired && !command.asking.isPartial
      let text = field.isFlag ? field.option : "\(field.option) <\(field.name)>"
      if isRequired { parts.append(text) }
    }
    let hasMore = command.fields.contains {
      !$0.isSubject && (command.asking.isPartial || !$0.isRequired)
    }
    if hasMore { parts.append(said(en: "[options]", zh: "[选项]")) }
    return Columns.wrapped(parts.joined(separator: " "), to: Columns.screenWidth - 8, indent: 2)
  }

  /// A label, with what may be chosen and what more there is to know.
  private func explained(_ field: AskedField) -> String {
    var parts = [field.hint?.said(in: language) ?? field.label.said(in: language)]
    switch field.choices {
    case .none: break
    case .fixed(let codes) where !field.isFlag:
      let words = codes.map { code, word in
        let said = word.said(in: .zh)
        return language == .zh && said != code ? "\(code) \(said)" : code
      }
      parts.append(words.joined(separator: said(en: ", ", zh: "、")))
    case .fixed: break
    case .list(let list):
      parts.append(
        said(
          en: "choices: gonghui code list \(list)", zh: "可选：gonghui code list \(list)"))
    }
    if field.isRepeated { parts.append(said(en: "may be given again", zh: "可多次给出")) }
    return parts.joined(separator: said(en: "; ", zh: "；"))
  }

  private func section(_ title: String, _ entries: [(String, String)]) -> String {
    let margin = 26
    let lines = entries.map { head, meaning -> String in
      let free = margin - 2 - Columns.width(head)
      let indent = String(repeating: " ", count: margin)
      let width = Columns.screenWidth
      guard free > 1 else {
        return "  " + head + "\n" + Columns.wrapped(indent + meaning, to: width, indent: margin)
      }
      return Columns.wrapped(
        "  " + head + String(repeating: " ", count: free) + meaning, to: width, indent: margin)
    }
    return ([title] + lines).joined(separator: "\n")
  }

  /// Examples of a noun's verbs, then each verb with a line.
  func overview(of commands: [Command], _ path: [String]) -> String {
    let verbs = section(
      said(
        en: "Verbs of \(path.joined(separator: " ")):", zh: "\(path.joined(separator: " ")) 的命令："),
      commands.map {
        (
          Array($0.words.dropFirst(path.count)).joined(separator: " "),
          $0.asking.summary.said(in: language)
        )
      })
    let noun = path.joined(separator: ".")
    // Until its nouns are the registry's, what a noun is and its examples are in the catalogue.
    let about = Speech.words.find("help.\(noun)")
    let known = Speech.words.find("help.\(noun).examples")
    let blocks = [about].compactMap { $0 } + (known.map { [$0] } ?? examples(of: commands))
    return (blocks + [verbs]).joined(separator: "\n\n") + "\n"
  }

  /// The page of the program: examples, then every noun with a line.
  func root() -> String {
    let lines = Gonghui.words.map { ($0, Self.summary(of: $0, in: language)) }
    let blocks = [
      say("help.root"), say("help.root.examples"),
      said(en: "Usage: gonghui NOUN VERB [ARGUMENTS] [OPTIONS]", zh: "用法：gonghui 名词 动词 [参数] [选项]"),
      section(said(en: "Commands:", zh: "命令："), lines),
      said(
        en: "gonghui help NOUN shows its verbs, gonghui NOUN VERB --help what a verb asks for.",
        zh: "gonghui help 名词 列出其命令，gonghui 名词 动词 --help 说明用法。"),
    ]
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func summary(of word: String, in language: Language) -> String {
    if let file = FileCommands.all.first(where: { $0.command == word }) {
      return file.summary.said(in: language)
    }
    return say("help.\(word)")
  }
}
