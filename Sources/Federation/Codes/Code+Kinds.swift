import Records
import Storage

extension Kind {
  /// The choices that people extend, in their lists.
  package static let code = Kind(
    "code",
    fields: [
      KindField("list", required: true), KindField("code", required: true),
      KindField("zh", required: true),
      KindField("en", required: true), KindField("from", .day), KindField("to", .day),
      KindField("source"),
    ],
    key: ["list", "code"], dayColumn: "from", order: "list, id",
    rows: { _ in
      #"SELECT id, list, code, zh, en, from_on AS "from", to_on AS "to", source FROM code"#
    })
}
