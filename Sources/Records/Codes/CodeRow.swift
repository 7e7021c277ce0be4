package import Storage

/// One choice of an editable list (选项), in both languages, dated.
package struct CodeRow: Equatable, Sendable {
  package let id: Identifier<CodeRow>
  package let list: String
  package let code: String
  package var zh: String
  package var en: String
  package var from: Day?
  /// The first day on which it can no longer be chosen.
  package var to: Day?
  package var source: String?

  package init(
    id: Identifier<CodeRow>, list: String, code: String, zh: String, en: String,
    from: Day? = nil, to: Day? = nil, source: String? = nil
  ) {
    self.id = id
    self.list = list
    self.code = code
    self.zh = zh
    self.en = en
    self.from = from
    self.to = to
    self.source = source
  }
}

extension CodeRow: Entity {
  package static let table = Table(
    "code", CodeRow.init,
    Column("id", \.id), Column("list", \.list), Column("code", \.code), Column("zh", \.zh),
    Column("en", \.en), Column("from_on", \.from), Column("to_on", \.to),
    Column("source", \.source))
}
