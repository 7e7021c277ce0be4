import Federation
import Records
import Storage
import Tabular

extension Office {
  /// Copies the file to `path` and verifies the copy; what to say of it.
  package func backup(to path: String, overwrite: Bool) throws -> String {
    let backup = try federation.store.backup(to: path, overwrite: overwrite)
    return words.say(
      "table.backup",
      figures: [
        "path": .text(backup.path), "bytes": .text(String(backup.byteCount)),
        "batches": .count(backup.batchCount), "head": .text(backup.head.text),
      ])
  }

  /// Puts a verified backup in the place of the file at `path`; what to say of it.
  package static func restore(from source: String, to path: String, _ words: Words) throws -> String
  {
    let restoration: Restoration
    do {
      restoration = try Federation.restore(from: source, to: path)
    } catch FileError.missing(source) {
      throw Problem(.file, "file.not_found", ["path": .text(source)])
    }
    let text = words.say(
      "table.restore",
      figures: [
        "path": .text(path), "batches": .count(restoration.batchCount),
        "head": .text(restoration.head.text),
      ])
    guard let kept = restoration.keptAs else { return text }
    return text + "\n" + words.say("table.restore.kept", figures: ["path": .text(kept)])
  }

  /// What is wrong with the file, in words; empty when all is well.
  ///
  /// - Parameter deep: also replays the journal and compares every row.
  package func doctor(deep: Bool) throws -> [String] {
    let store = federation.store
    let schema = try schemaProblems()
    guard schema.isEmpty else { return schema }
    let problems = try store.read { db in try db.integrityProblems(deep: deep) }
    var found = problems.pages.map { words.say("table.doctor.page", figures: ["text": .text($0)]) }
    found += problems.orphans.map { orphan in
      words.say(
        "table.doctor.orphan",
        figures: [
          "table": .text(orphan.row.table), "id": .text(String(orphan.row.id)),
          "parent": .text(orphan.parentTable),
        ])
    }
    found += problems.chain.map(said)
    guard problems.pages.isEmpty else { return found }
    found += try store.read { db in try membershipDifferences(in: db) }
    found += try federation.derivedDifferences().sorted { $0.key < $1.key }.map { table, rows in
      words.say(
        "table.doctor.derived", figures: ["table": .text(table), "rows": .count(rows)])
    }
    guard deep else { return found }
    let differences = try store.replayDifferences()
    return try found + store.read { db in try differences.map { try said($0, in: db) } }
  }

  /// Writes what `doctor` found as an object, for scripts.
  package func write(doctor found: [String], deep: Bool, to output: Output) throws {
    let json = JSONValue.object([
      .init("well", .flag(found.isEmpty)), .init("deep", .flag(deep)),
      .init("problems", .array(found.map(JSONValue.text))),
    ])
    try output.text(json.render() + "\n")
  }

  /// Makes the derived tables anew; what to say of it.
  package func rederive() throws -> String {
    try federation.rederive()
    return words.say("table.doctor.rebuilt")
  }

  /// What is wrong with the tables and triggers themselves; nothing else can be trusted then.
  private func schemaProblems() throws -> [String] {
    let differences = try federation.store.schemaDifferences()
    guard differences.isEmpty else {
      return differences.map {
        words.say("table.doctor.schema_\($0.kind.rawValue)", figures: ["name": .text($0.name)])
      }
    }
    return try federation.store.loweredCounters().map {
      words.say("table.doctor.counter", figures: ["table": .text($0)])
    }
  }

  private func said(_ difference: RowDifference, in db: borrowing Connection) throws -> String {
    let name = try db.recordName(of: difference.row)
    var figures: Figures = [
      "table": .text(difference.row.table), "id": .text(String(difference.row.id)),
      "record": .text(name.key),
    ]
    switch difference.kind {
    case .onlyInFile: return words.say("table.doctor.only_in_file", figures: figures)
    case .onlyInJournal: return words.say("table.doctor.only_in_journal", figures: figures)
    case .differs(let columns):
      let text = ChangeText(words, try ChoiceWords(db), revealed: settings.isRevealed)
      let table = difference.row.table
      figures["columns"] = .text(
        columns.map { column in
          let (before, after) = (
            text.cell(column.inJournal, column.column, table),
            text.cell(column.inFile, column.column, table)
          )
          return "\(column.column) \(before.plainText) → \(after.plainText)"
        }.joined(separator: "; "))
      return words.say("table.doctor.differs", figures: figures)
    }
  }
}
