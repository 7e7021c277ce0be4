import Exchange
import Federation
import Records
import Storage

/// docs/schema.md: every table of a new file, in words and in SQL.
struct SchemaPage {
  /// A table, index or trigger, as the schema has it.
  private struct Part {
    let kind: String
    let name: String
    let table: String
    let sql: String
  }

  private struct Column {
    let name: String
    let type: String
    let isRequired: Bool
    let isKey: Bool
  }

  /// The kinds of record whose columns a table's columns become.
  private static let kinds = [
    "trade_union": ["union"], "employer": ["coverage"], "union_figure": ["figure"],
    "person": ["member"], "membership": ["member"], "membership_event": ["event"],
    "person_trait": ["trait"], "assistance_case": ["case"], "case_family_member": ["family"],
    "case_aid": ["aid"], "scheme_share": ["scheme"], "service_card": ["card"],
  ]

  func text() throws -> String {
    let federation = try Federation.inMemory(today: Day(parsing: "2017-06-15"))
    let words = try Self.descriptions()
    return try federation.store.read { db in
      var parts: [Part] = []
      try db.eachRow(
        of: """
          SELECT type, name, tbl_name, sql FROM sqlite_schema
          WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid
          """
      ) { row in
        parts.append(
          Part(
            kind: try row.next(), name: try row.next(), table: try row.next(), sql: try row.next())
        )
      }
      var sections = [try Repository.text("Tests/ExchangeTests/schema-introduction.md")]
      for table in parts where table.kind == "table" || table.kind == "view" {
        var columns: [Column] = []
        try db.eachRow(
          of:
            "SELECT name, type, \"notnull\", pk FROM pragma_table_info(\(table.name)) ORDER BY cid"
        ) { row in
          columns.append(
            Column(
              name: try row.next(), type: try row.next(), isRequired: try row.next(),
              isKey: try row.next(Int64.self) > 0))
        }
        let sql = parts.filter { $0.table == table.name }.map { $0.sql + ";" }
        sections.append(
          """
          ## \(table.name)

          \(words[table.name] ?? "")

          \(Self.table(of: columns, in: table.name))

          ```sql
          \(sql.joined(separator: "\n"))
          ```

          """)
      }
      return sections.joined(separator: "\n")
    }
  }

  private static func table(of columns: [Column], in table: String) -> String {
    var lines = ["| Column | Type | 中文 | English |", "|---|---|---|---|"]
    for column in columns {
      let key = column.isKey ? ", key" : ""
      let type = column.type + (column.isRequired && !column.isKey ? ", required" : key)
      let (zh, en) = labels(of: column.name, in: table)
      lines.append("| `\(column.name)` | \(type) | \(zh) | \(en) |")
    }
    return lines.joined(separator: "\n")
  }

  /// What the column is called in lists and files; empty where it shows in none.
  private static func labels(of column: String, in table: String) -> (String, String) {
    let endings = ["_id", "_on", "_fen", "_bps", "_date"]
    let bare = endings.filter { column.hasSuffix($0) }.map { String(column.dropLast($0.count)) }
    let other = ["on_date": "on", "ratio_bps": "ratio", "other_union_id": "other_union"][column]
    for kind in kinds[table] ?? [table] where Kind.named(kind) != nil {
      for name in [column, other].compactMap({ $0 }) + bare {
        guard Kind.named(kind)?.field(name) != nil else { continue }
        return (Words(.zh).label(name, of: kind), Words(.en).label(name, of: kind))
      }
    }
    return ("", "")
  }

  /// What stands above each table in the migrations.
  static func descriptions() throws -> [String: String] {
    var words: [String: String] = [:]
    for (_, text) in try Repository.texts("Migrations", ending: ".sql") {
      var comment: [Substring] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("-- ") {
          comment.append(line.dropFirst(3))
        } else {
          for start in ["CREATE TABLE ", "CREATE VIEW "] where line.hasPrefix(start) {
            let name = line.dropFirst(start.count).prefix { $0 != " " }
            words[String(name)] = comment.joined(separator: " ")
          }
          comment = []
        }
      }
    }
    return words
  }
}
