import Federation
import Records
import Storage
import Tabular

extension Office {
  /// Writes pairs of records that may be one person's, the likeliest first, masked unless revealed.
  ///
  /// - Returns: how many were written, of how many that were found.
  package func duplicates(
    leastScore: Int, under code: String?, limit: Int?, to output: Output,
    progress: (_ done: Int, _ all: Int) throws -> Void
  ) throws -> (shown: Int, found: Int) {
    try read { db in
      let pairs = try DuplicateScan.run(
        leastScore: leastScore, under: code, on: asOf, progress: progress, in: db)
      let shown = pairs.prefix(limit ?? pairs.count)
      try noteAccess(rowCount: shown.count * 2)
      let maker = CellMaker(
        try ChoiceWords(db), language: words.language, form: output.form,
        revealed: settings.isRevealed)
      try output.rows { writer in
        try writer.write(header: Self.pairColumns.map { heading(ofPair: $0, output) })
        for pair in shown {
          try writer.write(
            [.integer(Int64(pair.score))]
              + identity(pair.person, maker, in: db) + identity(pair.other, maker, in: db)
              + [
                said(pair.agree.codes, output), said(pair.differ.codes, output),
              ])
        }
      }
      return (shown.count, pairs.count)
    }
  }

  /// Writes what was decided not to be the same person, oldest first.
  package func decidedPairs(to output: Output) throws -> Int {
    try read { db in
      let decisions = try db.duplicateDecisions()
      try noteAccess(rowCount: decisions.count * 2)
      let maker = CellMaker(
        try ChoiceWords(db), language: words.language, form: output.form,
        revealed: settings.isRevealed)
      try output.rows { writer in
        let columns = Self.pairColumns[1..<7] + ["decided_on", "reason"]
        try writer.write(header: columns.map { heading(ofPair: $0, output) })
        for decision in decisions {
          try writer.write(
            identity(decision.person.rawValue, maker, in: db)
              + identity(decision.other.rawValue, maker, in: db)
              + [.day(decision.decidedOn.text), .text(decision.reason)])
        }
      }
      return decisions.count
    }
  }

  /// The batch of a merge, by a merged number or as it was given. Throws `person.not_merged` or
  /// `person.batch_merged_nothing`.
  package func mergeBatch(_ number: String?, batch: Int64?) throws -> Int64 {
    guard let batch else { return try federation.mergeBatch(of: number ?? "") }
    try federation.requireMerge(batch: batch)
    return batch
  }

  /// What leads from a number that was merged to the record that goes on; `nil` of all others.
  package func mergeNotice(_ number: String) throws -> String? {
    try read { db in
      guard let record = try? db.record(number: number), record.mergedInto != nil,
        let merge = try db.merge(of: record.id)
      else { return nil }
      return words.say(
        "note.person.leads_on",
        figures: [
          "number": .text(record.number), "id_number": .text(record.maskedNumber),
          "kept": .text(String(merge.kept.rawValue)), "on": .day(merge.on),
          "batch": .count(Int(merge.batch)),
        ])
    }
  }

  private static let pairColumns = [
    "score", "number", "name", "id_number", "other_number", "other_name", "other_id_number",
    "agree", "differ",
  ]

  private func heading(ofPair name: String, _ output: Output) -> String {
    let isForPeople = output.form.isForPeople
    return words.language == .zh && isForPeople ? words.label(name, of: "duplicate") : name
  }

  private func identity(
    _ id: Int64, _ maker: CellMaker, in db: borrowing Connection
  ) throws -> [Cell] {
    guard let person = try db.find(Person.self, Identifier(rawValue: id)) else {
      return [.integer(id), .empty, .empty]
    }
    return [
      .integer(id), maker.cell(.text(person.name), .personName),
      maker.cell(.text(person.idNumber), .identity),
    ]
  }

  private func said(_ signs: [String], _ output: Output) -> Cell {
    guard !signs.isEmpty else { return .empty }
    let isForScripts =
      output.form != .table && words.language == .en || !output.form.isForPeople
    return .text(
      isForScripts
        ? signs.joined(separator: ";")
        : signs.map { words.choice("double_sign", $0) }.joined(separator: words["usage.list"]))
  }
}
