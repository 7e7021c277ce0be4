import Storage

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
