package import Storage

/// One choice of an editable list (选项), in both languages, dated.
package struct Code: Equatable, Sendable {
  package let id: Identifier<Code>
  package let list: String
  package let code: String
  package var zh: String
  package var en: String
  package var from: Day?
  /// The first day on which it can no longer be chosen.
  package var to: Day?
  package var source: String?
}

extension Code: Entity {
  package static let table = Table(
    "code", Code.init,
    Column("id", \.id), Column("list", \.list), Column("code", \.code), Column("zh", \.zh),
    Column("en", \.en), Column("from_on", \.from), Column("to_on", \.to),
    Column("source", \.source))
}
