import ArgumentParser
import Exchange
import Federation
import Records

extension ArgumentHelp {
  /// The help of an option that fills a kind's column and may be left out of an edit: the column's
  /// label, whether a new record needs it, and the words of a choice that is fixed.
  static func field(_ kind: String, _ column: String) -> ArgumentHelp {
    let label = Speech.words.label(column, of: kind)
    guard Self.column(column, of: kind)?.isRequired == true else { return .label(kind, column) }
    return choices(say("usage.required", ["label": .text(label)]), kind, column)
  }

  /// The help of an argument or option that is always needed: its column's label, and the words of
  /// a choice that is fixed.
  static func label(_ kind: String, _ column: String) -> ArgumentHelp {
    choices(Speech.words.label(column, of: kind), kind, column)
  }

  /// The help of a kind's argument: every kind's name, in Chinese with the word for it.
  static var kinds: ArgumentHelp {
    let names = Kind.all.map { kind in
      Speech.words.language == .zh ? "\(kind.name) \(Speech.words["kind.\(kind.name)"])" : kind.name
    }
    let text = say(
      "help.argument.kind", ["kinds": .text(names.joined(separator: say("usage.list")))])
    return ArgumentHelp(text, valueName: "KIND")
  }

  private static func column(_ name: String, of kind: String) -> KindField? {
    Kind.named(kind)?.field(name)
  }

  private static func choices(_ label: String, _ kind: String, _ column: String) -> ArgumentHelp {
    var text = label
    if case .choice(let list)? = Self.column(column, of: kind)?.type,
      let codes = KindChoice.fixed.first(where: { $0.list == list })?.codes
    {
      let words = codes.map { code in
        Speech.words.language == .zh ? "\(code) \(Speech.words.choice(list, code))" : code
      }
      text = say(
        "usage.choices",
        ["label": .text(text), "choices": .text(words.joined(separator: say("usage.list")))])
    }
    return ArgumentHelp(stringLiteral: text)
  }
}

/// The options that were given, by column name.
func given(_ texts: [String: String?]) -> [String: String] { texts.compactMapValues { $0 } }

/// Refuses a new record without the fields it needs, naming the options.
///
/// - Parameters:
///   - more: columns that the verb needs beside those of the kind.
///   - spelled: the options that are not called like their column, by column name.
func requireOptions(
  _ texts: [String: String], of kind: Kind, and more: [String] = [],
  spelled: [String: String] = [:]
) throws {
  let missing = kind.fields.filter { field in
    (field.isRequired || more.contains(field.name)) && texts[field.name] == nil
  }
  guard !missing.isEmpty else { return }
  let options = missing.map { field in
    say(
      "usage.named_option",
      [
        "option": .text("--\(spelled[field.name] ?? field.name.replacing("_", with: "-"))"),
        "label": .text(Speech.words.label(field.name, of: kind.name)),
      ])
  }
  throw Problem(
    .usage, "usage.missing_options",
    ["options": .text(options.joined(separator: say("usage.list")))])
}
