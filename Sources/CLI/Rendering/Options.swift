import Exchange
import Records

/// The words after a command, taken apart by its form. Every fault is found, not only the first.
struct Options {
  /// What was given, by field name.
  private(set) var given = Given()
  /// The options of every command, by name; of a flag the text is empty.
  private(set) var common: [String: String] = [:]
  private var problems: [Problem] = []
  private let fields: [AskedField]

  /// Throws `Problems`: unknown and missing options, options without a value, twice or in conflict.
  init(_ words: [String], of command: Command) throws {
    fields = command.fields
    var rest = words[...]
    var places: [String] = []
    while let word = rest.popFirst() {
      if word == "--" {
        places += rest
        break
      }
      guard word.hasPrefix("-"), word.count > 1, !Self.isNumber(word) else {
        places.append(word)
        continue
      }
      take(word, &rest, command)
    }
    place(places, command)
    if common["--help"] == nil { requireAll(command) }
    guard problems.isEmpty || common["--help"] != nil else { throw Problems(all: problems) }
  }

  /// A value such as `-5` is no option.
  private static func isNumber(_ word: String) -> Bool {
    word.dropFirst().first.map { $0.isNumber } ?? false
  }

  private mutating func take(
    _ word: String, _ rest: inout ArraySlice<String>, _ command: Command
  ) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let attached = parts.count == 2 ? String(parts[1]) : nil
    if let field = fields.first(where: { !$0.isSubject && $0.option == name }) {
      guard var text = value(of: name, field.isFlag, attached, &rest) else { return }
      if field.isPair {
        guard let second = rest.first, !second.hasPrefix("-") else {
          return problems.append(.withoutValue(name))
        }
        rest = rest.dropFirst()
        text += " " + second
      }
      if let before = given[field.name] {
        guard field.isRepeated else { return problems.append(.givenTwice(name)) }
        given[field.name] = before + ";" + text
      } else {
        given[field.name] = field.isFlag ? "yes" : text
      }
      if !field.isFlag, field.type.isPersonal { readPersonal(field.name) }
      return
    }
    if let option = command.common.first(where: { $0.name == name || $0.short == name }) {
      guard let text = value(of: option.name, option.value == nil, attached, &rest) else { return }
      if common[option.name] != nil { return problems.append(.givenTwice(option.name)) }
      common[option.name] = text
      return
    }
    // Its value, if it has one, is not another argument.
    if attached == nil, let next = rest.first, !next.hasPrefix("-") { rest = rest.dropFirst() }
    let known = fields.filter { !$0.isSubject }.map(\.option) + command.common.map(\.name)
    problems.append(.unknownOption(name, nearest: Spelling.nearest(option: name, among: known)))
  }

  private mutating func value(
    of name: String, _ isFlag: Bool, _ attached: String?, _ rest: inout ArraySlice<String>
  ) -> String? {
    if isFlag {
      guard attached == nil else {
        problems.append(.takesNoValue(name))
        return nil
      }
      return ""
    }
    if let attached { return attached }
    // What looks like an option is the value's beginning only where it is attached: --note=-x.
    guard let next = rest.first, !next.hasPrefix("-") || next == "-" || Self.isNumber(next) else {
      problems.append(.withoutValue(name))
      return nil
    }
    rest = rest.dropFirst()
    return next
  }

  private mutating func readPersonal(_ name: String) {
    guard let text = given[name] else { return }
    do { given[name] = try personal(text) } catch let problem as Problem {
      problems.append(problem)
    } catch {}
  }

  /// Words without an option name are the subjects, in their order.
  private mutating func place(_ words: [String], _ command: Command) {
    let subjects = fields.filter(\.isSubject)
    for (field, word) in zip(subjects, words) {
      given[field.name] = word
      if field.type.isPersonal { readPersonal(field.name) }
    }
    if let last = subjects.last, last.isRepeated, words.count > subjects.count {
      given[last.name] = words.dropFirst(subjects.count - 1).joined(separator: ";")
      return
    }
    for word in words.dropFirst(subjects.count) { problems.append(.tooMany(word)) }
  }

  private mutating func requireAll(_ command: Command) {
    guard !(command.asking.isPartial) || fields.contains(where: \.isSubject) else { return }
    let missing = fields.filter { field in
      given[field.name] == nil && field.isRequired && (!command.asking.isPartial || field.isSubject)
    }
    guard !missing.isEmpty else { return }
    problems.append(.missing(missing))
  }

  func has(_ flag: String) -> Bool { common[flag] != nil }
}

extension Problem {
  private static func usage(_ name: String, en: Phrase, zh: Phrase) -> Problem {
    Problem(.usage, "usage.\(name)", en: en, zh: zh)
  }

  fileprivate static func givenTwice(_ option: String) -> Problem {
    usage(
      "given_twice", en: "\(option, as: "option") is given twice. Give it once.",
      zh: "选项 \(option, as: "option") 给了两次，请只给一次。")
  }

  fileprivate static func takesNoValue(_ option: String) -> Problem {
    usage(
      "takes_no_value", en: "\(option, as: "option") takes no value.",
      zh: "选项 \(option, as: "option") 不带值。")
  }

  fileprivate static func withoutValue(_ option: String) -> Problem {
    usage(
      "missing_value",
      en: "\(option, as: "option") needs a value. One that begins with - is written \(option)=-….",
      zh: "选项 \(option, as: "option") 缺少值。以 - 开头的值请写成 \(option)=-…。")
  }

  fileprivate static func unknownOption(_ option: String, nearest: String?) -> Problem {
    guard let nearest else {
      return usage(
        "unknown_option", en: "There is no option \(option, as: "option") here.",
        zh: "没有选项 \(option, as: "option")。")
    }
    return usage(
      "unknown_option_near",
      en:
        "There is no option \(option, as: "option") here. Did you mean \(nearest, as: "suggestion")?",
      zh: "没有选项 \(option, as: "option")。是否想用 \(nearest, as: "suggestion")？")
  }

  fileprivate static func tooMany(_ word: String) -> Problem {
    usage(
      "unexpected_argument", en: "Unexpected argument: \(word, as: "argument").",
      zh: "多余的参数：\(word, as: "argument")。")
  }

  fileprivate static func missing(_ fields: [AskedField]) -> Problem {
    let names = fields.map(\.option).joined(separator: ";")
    func list(_ language: Language, _ open: String, _ close: String, _ comma: String) -> String {
      fields.map { field in
        let label = field.label.said(in: language)
        return field.isSubject ? label : "\(field.option)\(open)\(label)\(close)"
      }.joined(separator: comma)
    }
    var problem = usage(
      "missing_options", en: "Missing: \(list(.en, " (", ")", ", ")).",
      zh: "缺少必填选项：\(list(.zh, "（", "）", "、"))。")
    problem.field = names
    return problem
  }
}
