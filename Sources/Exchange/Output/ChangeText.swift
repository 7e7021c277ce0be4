import Federation
package import Records
package import Storage
import Tabular

/// Changes of rows in words: the row, and each field before and after. Personal values are masked.
package struct ChangeText {
  let words: Words
  let maker: CellMaker

  init(_ words: Words, _ choices: ChoiceWords, revealed: Bool) {
    self.words = words
    maker = CellMaker(choices, language: words.language, revealed: revealed)
  }

  /// One change, a line for the row and one for each field.
  ///
  /// - Parameter name: what the office calls the record of a row that another refers to.
  func lines(_ change: Change, columns: [String], name: (RowKey) throws -> String) rethrows
    -> String
  {
    let table = change.row.table
    var text =
      words.say(
        "table.change.\(change.operation.rawValue)",
        figures: ["table": .text(self.name(of: table)), "id": .text(String(change.row.id))]) + "\n"
    for (index, column) in columns.enumerated() where !Self.internalColumns.contains(column) {
      let before = index < change.before.count ? change.before[index] : nil
      let after = index < change.after.count ? change.after[index] : nil
      if change.operation == .update, after == nil { continue }
      let parts = try [before, after].map { value -> String? in
        if case .integer(let id)? = value, let other = Self.references[column] {
          return try name(RowKey(table: other, id: id))
        }
        return value.map { shown($0, column, table) }
      }
      switch (change.operation, parts[0], parts[1]) {
      case (.insert, _, let new?) where !new.isEmpty:
        text += "  \(label(column, change.row.table)): \(new)\n"
      case (.delete, let old?, _) where !old.isEmpty:
        text += "  \(label(column, change.row.table)): \(old)\n"
      case (.update, let old?, let new?):
        text += "  \(label(column, change.row.table)): \(old) → \(new)\n"
      default: break
      }
    }
    return text
  }

  /// One change as rows for a machine: table, id, operation, column, before, after.
  func cells(_ change: Change, columns: [String]) -> [[Cell]] {
    columns.enumerated().compactMap { index, column in
      let before = index < change.before.count ? change.before[index] : nil
      let after = index < change.after.count ? change.after[index] : nil
      guard column != "id", column != "revision", before != nil || after != nil,
        change.operation != .update || after != nil
      else { return nil }
      let table = change.row.table
      return [
        .text(change.row.table), .integer(change.row.id), .text(change.operation.rawValue),
        .text(column), before.map { cell($0, column, table) } ?? .empty,
        after.map { cell($0, column, table) } ?? .empty,
      ]
    }
  }

  /// What the office calls the rows of a table.
  func name(of table: String) -> String {
    words.kind(table == "person" ? table : Self.kinds[table] ?? table)
  }

  /// A column of a table by the label its kind's field has: `from_on` of `officer` → 任职日期.
  func label(_ column: String, _ table: String) -> String {
    let kind = Self.kinds[table] ?? table
    if words.find("label.\(kind).\(column)") != nil || words.find("label.\(column)") != nil {
      return words.label(column, of: kind)
    }
    for suffix in ["_fen", "_bps", "_on", "_id", "_date"] where column.hasSuffix(suffix) {
      return words.label(String(column.dropLast(suffix.count)), of: kind)
    }
    return words.label(column, of: kind)
  }

  /// The kind whose labels a table's columns have.
  private static let kinds = [
    "trade_union": "union", "person": "member", "membership": "member",
    "membership_event": "event", "person_trait": "trait", "assistance_case": "case",
    "case_family_member": "family", "case_aid": "aid", "union_figure": "figure",
    "scheme_share": "scheme", "service_card": "card",
    "union_succession": "succession", "membership_application": "application",
    "transfer_proposal": "proposal",
  ]

  /// The table that a column refers to.
  private static let references = [
    "union_id": "trade_union", "other_union_id": "trade_union", "parent_id": "trade_union",
    "successor_id": "trade_union",
    "scope_id": "trade_union", "employer_id": "employer", "person_id": "person",
    "case_id": "assistance_case", "receipt_id": "receipt", "scheme_id": "scheme",
    "batch_id": "card_batch", "kept_id": "person", "merged_id": "person", "other_id": "person",
    "merged_into": "person", "replaces_id": "service_card",
  ]

  /// What says nothing to the office.
  static let internalColumns: Set = ["id", "revision", "provisional"]

  private func shown(_ value: SQLiteValue, _ column: String, _ table: String) -> String {
    cell(value, column, table).plainText
  }

  /// A value as its reader may see it: of a column whose type nobody declared, nothing.
  func cell(_ value: SQLiteValue, _ column: String, _ table: String) -> Cell {
    if let type = Self.type(of: column, in: table) { return maker.cell(value, type) }
    if maker.isRevealed || value == .null { return maker.cell(value, .text) }
    return .text(Self.masked)
  }

  private static let masked = "****"
}

extension ChangeText {
  /// What a column holds; `nil` where nobody has said so. A new column is masked until then,
  /// because it may be about a person.
  ///
  /// Said by the kind whose field it is, under its own name or without its unit; by a unit that is
  /// an amount's or a share's; else below, for columns that no kind has.
  static func type(of column: String, in table: String) -> FieldType? {
    if let declared = declared[table]?[column] { return declared }
    if internalColumns.contains(column) || references[column] != nil { return .integer }
    if column.hasSuffix("_fen") { return .money }
    if column.hasSuffix("_bps") { return .percent }
    let kind = Kind.everything.first { $0.name == kinds[table] ?? table }
    if let type = kind?.field(column)?.type { return type }
    for unit in ["_on", "_date"] where column.hasSuffix(unit) {
      if let type = kind?.field(String(column.dropLast(unit.count)))?.type { return type }
    }
    return nil
  }

  private static let declared: [String: [String: FieldType]] = [
    "division": [
      "code": .division, "name": .text, "parent": .division, "from_on": .day, "to_on": .day,
      "source": .text,
    ],
    "employer": ["code": .creditCode, "name": .text],
    "header_mapping": ["name": .text, "kind": .text, "header": .text, "field": .text],
    "import_file": [
      "kind": .text, "name": .text, "sha256": .text, "read": .integer, "added": .integer,
      "changed": .integer, "unchanged": .integer, "skipped": .integer, "refused": .integer,
    ],
    "membership": ["spell": .integer, "from_on": .day, "to_on": .day],
    "membership_event": ["voids": .integer],
    "person": ["former_number": .identity],
    "person_merge": ["batch": .integer],
    "receipt": ["period_from": .day],
    "scheme": ["name": .text],
    "union_version": ["legal_person": .personName],
  ]
}

extension Office {
  /// Writes what a rehearsal would have changed: for people in words, else a row for each field.
  package func write(_ changes: [Change], to output: Output) throws {
    if output.form == .table { return try output.text(said(changes)) }
    let columns = ["table", "id", "operation", "column", "before", "after"]
    let rows = try read { db in
      let text = ChangeText(words, try ChoiceWords(db), revealed: settings.isRevealed)
      return try changes.flatMap { change in
        text.cells(change, columns: try db.columns(of: change.row.table))
      }
    }
    try output.rows { writer in
      try writer.write(header: columns.map { heading($0, output) })
      for row in rows { try writer.write(row) }
    }
  }

  /// Changes in words, parents before children.
  func said(_ changes: [Change]) throws -> String {
    try read { db in
      let text = ChangeText(words, try ChoiceWords(db), revealed: settings.isRevealed)
      var columns: [String: [String]] = [:]
      return try changes.map { change in
        let table = change.row.table
        if columns[table] == nil { columns[table] = try db.columns(of: table) }
        let lines = try text.lines(change, columns: columns[table] ?? []) { row in
          try db.recordName(of: row).key
        }
        return ScreenText.harmless(lines)
      }.joined()
    }
  }

  /// Whether the file is for practice only (练习库).
  package var isPractice: Bool {
    get throws { try read { db in try db.value("SELECT practice FROM file_info") ?? false } }
  }

  package static var calendarToday: Day { Day(stored: Clock.localToday()) ?? .first }
}
