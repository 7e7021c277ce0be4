/// A value the office writes as one short text: an amount, a day, a code, a name.
///
/// Parsing accepts what clerks type; `text` is the one form the office keeps. Parsing `text` gives
/// the same value again.
package protocol TextValue: Hashable, Sendable, CustomStringConvertible {
  /// - Throws: why the text is no such value, and what would be right where that is certain.
  init(parsing text: String) throws(ValueError)
  /// The canonical form.
  var text: String { get }
}

extension TextValue {
  package var description: String { text }
}

/// A value whose canonical text is also what it is stored as.
package protocol StoredText: TextValue {
  /// Takes a canonical text back from the database, where it was checked on its way in.
  init(stored text: String)
}
