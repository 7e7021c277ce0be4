import Exchange
import Federation
import Records

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
