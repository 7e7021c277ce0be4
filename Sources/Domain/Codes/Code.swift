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

extension Kind {
  /// The choices that people extend, in their lists.
  package static let code = Kind(
    "code",
    fields: [
      Field("list", required: true), Field("code", required: true), Field("zh", required: true),
      Field("en", required: true), Field("from", .day), Field("to", .day), Field("source"),
    ],
    key: ["list", "code"], dayColumn: "from", order: "list, id",
    rows: { _ in
      #"SELECT id, list, code, zh, en, from_on AS "from", to_on AS "to", source FROM code"#
    })
}
