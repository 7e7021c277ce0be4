import Federation
import Records

/// One command: a verb or a question, with the options that it has beside its own form.
struct Command {
  let asking: any Asking.Type
  init(_ asking: any Asking.Type) { self.asking = asking }

  /// The fields that it asks for, whatever their holder. Made only for the command that is run:
  /// the forms of all would be a good part of a short command's time.
  var fields: [AskedField] { Self.fields(asking) }

  private static func fields<A: Asking>(_ asking: A.Type) -> [AskedField] {
    asking.form.asked.map { AskedField($0) }
  }

  /// Its own examples, and those of the noun that are of this verb.
  var examples: [String] {
    asking.examples
      + Federation.nouns.flatMap { $0.examples }.filter { example in
        example.split(separator: " ").map(String.init).starts(with: words)
      }
  }

  var words: [String] { asking.path + [asking.name] }
  var isVerb: Bool { asking is any Verb.Type }
  var question: (any Question.Type)? { asking as? any Question.Type }

  /// All commands, in the order of the registry.
  static let all: [Command] =
    Federation.verbs.map { Command($0) } + Federation.questions.map { Command($0) }
    + FileCommands.all.map { Command($0) }

  /// The options of every command and those that this one has because of what it is.
  var common: [CommonOption] {
    CommonOption.all.filter { option in
      if let file = asking as? any FileCommand.Type {
        return option.use == .always || file.uses.contains(option.use)
      }
      return switch option.use {
      case .always: true
      case .writing: isVerb
      case .reading: question != nil
      case .onADay: question?.looksAtDay == true
      case .ofPersons: question?.showsPersons == true
      }
    }
  }
}

/// A field as the command line sees it.
struct AskedField {
  let name: String
  let label: Text
  let hint: Text?
  let type: FieldType
  let choices: Choices
  let isRequired: Bool
  let option: String
  let isSubject: Bool
  let isRepeated: Bool
  /// Given or not, without a value.
  let isFlag: Bool
  /// Takes two words: `--record union G1`.
  let isPair: Bool

  init<Holder>(_ field: Field<Holder>) {
    name = field.name
    label = field.label
    hint = field.hint
    type = field.type
    choices = field.choices
    isRequired = field.isRequired
    option = field.optionName
    isSubject = field.isSubject
    isRepeated = field.isRepeated
    isFlag = field.isFlag
    isPair = field.isPair
  }
}

/// An option that is no verb's own: who, why, in which form.
struct CommonOption {
  /// Which commands have it.
  enum Use { case always, writing, reading, onADay, ofPersons }

  let name: String
  /// What stands for its value in help; `nil` for a flag.
  let value: String?
  let use: Use
  let help: Text

  var short: String? {
    switch name {
    case "--output": "-o"
    case "--help": "-h"
    default: nil
    }
  }

  static let all = [
    CommonOption(
      name: "--db", value: "FILE", use: .always,
      help: Text(
        en: "the database; else $GONGHUI_DB, else the user's data folder",
        zh: "数据库文件；默认 $GONGHUI_DB，其次用户数据目录")),
    CommonOption(
      name: "--actor", value: "NAME", use: .always,
      help: Text(en: "who, for the journal; the login name stands beside it", zh: "操作人，记入日志")),
    CommonOption(
      name: "--reason", value: "TEXT", use: .always,
      help: Text(en: "why, for the journal", zh: "原因，记入日志")),
    CommonOption(
      name: "--lang", value: "zh|en", use: .always,
      help: Text(en: "language; else from LC_ALL or LANG", zh: "语言；默认取自 LC_ALL 或 LANG")),
    CommonOption(
      name: "--format", value: "FORM", use: .always,
      help: Text(en: "table, csv, json, ndjson or xlsx", zh: "输出形式：table、csv、json、ndjson、xlsx")),
    CommonOption(
      name: "--output", value: "FILE", use: .always,
      help: Text(
        en: "writes to a file, in the form of its name", zh: "写入文件，形式随文件名")),
    CommonOption(
      name: "--dry-run", value: nil, use: .writing,
      help: Text(en: "says what would change, and changes nothing", zh: "试运行：只说明将改动什么，不写入")),
    CommonOption(
      name: "--reveal", value: nil, use: .ofPersons,
      help: Text(
        en: "full identities; needs --reason, and is logged", zh: "显示完整证件信息；须给出 --reason，并留痕")),
    CommonOption(
      name: "--as-of", value: "DATE", use: .onADay,
      help: Text(en: "the state on that day", zh: "该日的状态")),
    CommonOption(
      name: "--known-at", value: "BATCH", use: .reading,
      help: Text(en: "as the file stood after that batch", zh: "该批次之后的库中状态")),
    CommonOption(
      name: "--no-input", value: nil, use: .always,
      help: Text(en: "never waits for standard input", zh: "不等待标准输入")),
    CommonOption(
      name: "--quiet", value: nil, use: .always,
      help: Text(en: "no notes", zh: "不显示提示")),
    CommonOption(
      name: "--no-color", value: nil, use: .always,
      help: Text(en: "no colours", zh: "不用颜色")),
    CommonOption(
      name: "--help", value: nil, use: .always,
      help: Text(en: "shows this page", zh: "显示本页")),
  ]
}
