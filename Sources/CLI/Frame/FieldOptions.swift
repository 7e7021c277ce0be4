import ArgumentParser
import Domain
import Exchange

extension ArgumentHelp {
  /// The help of an option that fills a kind's column: the column's label, and the words of a
  /// choice that is fixed.
  static func field(_ kind: String, _ column: String) -> ArgumentHelp {
    var text = Speech.words.label(column, of: kind)
    let named = Kind.named(kind) ?? [Kind.rule, .code].first { $0.name == kind }
    if named?.field(column)?.isRequired == true {
      text = say("usage.required", ["label": .text(text)])
    }
    if case .choice(let list)? = named?.field(column)?.type,
      let codes = Choice.fixed.first(where: { $0.list == list })?.codes
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
