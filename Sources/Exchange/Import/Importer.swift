package import Federation
import Records
package import Storage
import Tabular

/// Brings the rows of a file into the records: one batch, good rows in, faults named.
package struct Importer {
  let words: Words
  let federation: Federation
  /// Set where the rows are people who join together.
  let joining: JoiningList?
  let existing: ExistingRecords

  package init(
    _ words: Words, _ federation: Federation, joining: JoiningList? = nil,
    existing: ExistingRecords = .update
  ) {
    self.words = words
    self.federation = federation
    self.joining = joining
    self.existing = existing
  }

  /// - Parameters:
  ///   - keepsGood: good rows go in although others are refused; otherwise all or nothing.
  ///   - progress: told of each row that is done.
  /// - Throws: `ImportRefused` when a row is refused and `keepsGood` is off: nothing was written.
  package func run(
    _ file: SourceFile, _ order: Order, keepsGood: Bool, progress: (Int) throws -> Void = { _ in }
  ) throws -> Written<ImportSummary> {
    if file.streamed != nil {
      do {
        return try runInBulk(file, order, keepsGood: keepsGood, progress: progress)
      } catch is OddFile {
        // Nothing was written.
        return try run(
          try file.whole(), order, keepsGood: keepsGood, progress: progress)
      }
    }
    return try federation.store.write(order) { db in
      let desk = Desk(today: federation.today)
      let reader = try FieldReader(db, language: words.language, today: federation.today)
      var summary = ImportSummary(of: file)
      summary.read = file.rows.count
      let entries = try read(file, reader, into: &summary, progress: progress)
      var lines: [String: Int] = [:]
      for group in ImportGroup.made(of: entries, file.kind) {
        let warned = desk.warnings.count
        do {
          let effects = try db.savepoint { db in
            try enter(group.entries.map(\.fields), of: file.kind, desk, in: db)
          }
          for entered in effects { summary.count(entered?.effect) }
          if desk.warnings.count > warned {
            summary.doubles += doubles(desk.warnings[warned...], group, lines)
          }
          if let entered = effects.first ?? nil, entered.kind == "member", entered.effect == .added
          {
            lines[String(entered.id)] = group.entries[0].row.line
          }
        } catch let error where Self.isOfTheRow(error) {
          desk.withdraw(warningsAfter: warned)
          for entry in group.entries {
            summary.faults += words.faults(error, row: entry.row, of: file)
          }
        }
        try progress(group.entries.count)
      }
      try finish(&summary, file, desk, keepsGood: keepsGood, in: db)
      return summary
    }
  }

  /// What is told once all rows are done, and kept of the file. Throws `ImportRefused` where they
  /// are taken back.
  func finish(
    _ summary: inout ImportSummary, _ file: SourceFile, _ desk: Desk, keepsGood: Bool,
    in db: borrowing Connection
  ) throws {
    summary.faults.sort { $0.line < $1.line }
    summary.warnings = desk.warnings.filter { !$0.rule.suspectsDouble }
    // What holds for many rows, such as an unknown division, is said once.
    var said: Set<String> = []
    summary.notes = desk.notes.map { note in
      (note.name, words.say("note.\(note.name)", figures: note.figures))
    }.filter { said.insert($0.1).inserted }
    guard summary.addsUp else { throw summary.sumFault }
    if !keepsGood, !summary.faults.isEmpty { throw ImportRefused(summary: summary) }
    if let record = summary.record(of: file, batch: db.batchUnderWay) { try db.record(record) }
  }

  /// The suspicions among warnings, each with the line of its row.
  private func doubles(
    _ warnings: ArraySlice<Finding>, _ group: ImportGroup, _ lines: [String: Int]
  ) -> [SuspectedDouble] {
    warnings.filter(\.rule.suspectsDouble).map { finding in
      var otherLine: Int?
      if case .text(let number)? = finding.figures["other_number"] { otherLine = lines[number] }
      return SuspectedDouble(
        line: group.entries[0].row.line, otherLine: otherLine, finding: finding)
    }
  }

  /// Reads every row; a row with a fault, or one that stands twice in the file, is refused here.
  private func read(
    _ file: SourceFile, _ reader: FieldReader, into summary: inout ImportSummary,
    progress: (Int) throws -> Void
  ) throws -> [ImportEntry] {
    var entries: [ImportEntry] = []
    var doubles = DoubleRows()
    for row in file.rows {
      // None is done yet; whoever listens may want to stop.
      try progress(0)
      var (fields, faults) = read(row, of: file, reader)
      if faults.isEmpty, let key = key(of: fields, file.kind) {
        if let first = doubles.line(of: key, at: row.line, group: group(of: fields, file.kind)) {
          faults.append(standsTwice(row, first, of: file))
        }
      }
      if faults.isEmpty {
        entries.append(ImportEntry(row: row, fields: fields))
      } else {
        summary.faults += faults
      }
    }
    return entries
  }

  /// Reads one row by itself.
  func read(_ row: SourceFile.Row, of file: SourceFile, _ reader: FieldReader) -> (
    fields: Fields, faults: [RowFault]
  ) {
    let (fields, problems) = reader.read(row.texts, of: file.kind, clearsByWord: true)
    var faults = problems.map { words.fault($0, row: row, of: file) }
    let extra = row.cells.dropFirst(file.header.names.count).filter { !$0.trimmed.isEmpty }
    if !extra.isEmpty {
      let longer = Problem(
        .value, "import.longer_row",
        ["columns": .count(file.header.names.count), "cells": .count(row.cells.count)])
      faults.append(words.fault(longer, row: row, of: file))
    }
    return (fields, faults)
  }

  /// The fault of a row that says what an earlier one says.
  func standsTwice(_ row: SourceFile.Row, _ first: Int, of file: SourceFile) -> RowFault {
    var figures: Figures = ["line": .count(first)]
    if file.kind.key.count == 1 { figures["field"] = .field(file.kind.key[0]) }
    return words.fault(Problem(.value, "import.double_row", figures), row: row, of: file)
  }

  /// In a sequence, what the row goes on with.
  private func group(of fields: Fields, _ kind: Kind) -> String? {
    guard kind.isSequence, case .identity(let reading)? = kind.group.flatMap({ fields[$0] }) else {
      return nil
    }
    return reading.number.text
  }

  /// What tells the row from all others of its kind; `nil` for kinds whose rows may repeat, and for
  /// a household's file that has no number yet.
  func key(of fields: Fields, _ kind: Kind) -> String? {
    guard let first = kind.key.first, fields[first] != nil else { return nil }
    return kind.key.map { name in
      if case .identity(let reading)? = fields[name] { return reading.number.text }
      return fields[name].map { "\($0)" } ?? ""
    }.joined(separator: "\u{1F}")
  }

  /// What concerns this row alone; a full disk or a lock concerns the whole import.
  static func isOfTheRow(_ error: any Error) -> Bool {
    switch error {
    case let problem as Problem: problem.kind != .integrity
    case let problems as Problems: problems.all.allSatisfy(isOfTheRow)
    case is RuleViolation, is ValueError: true
    case let error as SQLiteError: error.isConstraint
    default: false
    }
  }
}
