package import Federation
package import Records
import Storage
import Tabular

/// `gonghui id doctor`: one column of a file, diagnosed row by row. Only reads, and needs no
/// database.
package struct NumberDoctorFile {
  let words: Words
  let isRevealed: Bool
  /// Whose records the numbers are compared with, if anybody's.
  let office: Office?
  private let divisions: IssuingDivisions

  /// - Parameter office: compares with these records as well; `nil` for the file alone.
  package init(_ words: Words, revealed: Bool, today: Day, _ office: Office?) throws {
    self.words = words
    self.office = office
    isRevealed = revealed
    // The divisions that every file starts with, where no file is at hand.
    let source = try office?.federation ?? Federation.inMemory(today: today)
    divisions = try source.store.read { db in try IssuingDivisions(in: db) }
  }

  /// What was looked at and found.
  package struct Summary: Sendable {
    package var rows = 0
    package var wrong = 0
    package var warned = 0
    /// What the column was taken for, in words.
    package var column = ""
  }

  /// Writes what is wrong, a line each.
  ///
  /// Throws `file.not_found` and the like, `doctor.no_such_column`, `doctor.no_numbers`.
  package func run(
    _ path: String, column: String?, as sort: NumberSort?, today: Day, to output: Output,
    check: () throws -> Void = {}
  ) throws -> Summary {
    do {
      var reader = try TableReader(path: path)
      let place = try NumberColumn(&reader, named: column, as: sort)
      return try examine(&reader, place, today: today, to: output, check: check)
    } catch let error as TabularError {
      throw Problem(tabular: error)
    }
  }

  private func examine(
    _ reader: inout TableReader, _ place: NumberColumn, today: Day, to output: Output,
    check: () throws -> Void
  ) throws -> Summary {
    let divisions = divisions
    var doctor = NumberDoctor(place.sort, today: today) { divisions.contains($0) }
    var summary = Summary()
    summary.column = words.say(
      "table.doctor.column",
      figures: [
        "column": .text(place.header ?? String(place.column + 1)),
        "sort": .choice(list: "number_sort", code: place.sort.rawValue),
      ])
    try output.rows { writer in
      try writer.write(header: Self.columns.map { heading($0, output) })
      while let row = try reader.next() {
        guard row.line > place.headerLine, row.cells.count > place.column else { continue }
        if row.line % 1_000 == 0 { try check() }
        func cell(_ index: Int?) -> String? {
          index.flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
        }
        let number = row.cells[place.column]
        var found = doctor.examine(
          NumberDoctor.Row(
            line: row.line, number: number, name: cell(place.name), birth: cell(place.birth),
            gender: cell(place.gender)))
        if place.sort == .resident, !found.contains(where: { !$0.isWarning }) {
          found += try known(number, name: cell(place.name), line: row.line, today: today)
        }
        for diagnosis in found {
          if diagnosis.isWarning { summary.warned += 1 } else { summary.wrong += 1 }
          try writer.write(cells(diagnosis, place.sort, output))
        }
      }
    }
    summary.rows = doctor.rowCount
    return summary
  }

  /// What the records say of a right number: another name, or a record merged since.
  private func known(_ number: String, name: String?, line: Int, today: Day) throws
    -> [NumberDiagnosis]
  {
    guard let office, let read = try? IdentityNumber(parsing: number, today: today) else {
      return []
    }
    return try office.read { db in
      guard let record = try db.record(storedNumber: read.text) else { return [] }
      func diagnosis(_ reason: ValueError, warning: Bool) -> NumberDiagnosis {
        NumberDiagnosis(
          line: line, value: number, reason: reason, isWarning: warning)
      }
      if let kept = record.mergedInto {
        return [
          diagnosis(ValueError("doctor.merged", ["kept": .text(kept.description)]), warning: true)
        ]
      }
      guard let name, let given = try? PersonName(parsing: name), given.text != record.name else {
        return []
      }
      return [
        diagnosis(
          ValueError(
            "doctor.known_otherwise",
            ["number": .text(record.number), "name": .text(record.maskedName)]), warning: false)
      ]
    }
  }

  private static let columns = ["line", "value", "severity", "finding", "suggestion"]

  private func heading(_ name: String, _ output: Output) -> String {
    let isForPeople = output.form.isForPeople
    return words.language == .zh && isForPeople ? words.label(name, of: "diagnosis") : name
  }

  private func cells(_ found: NumberDiagnosis, _ sort: NumberSort, _ output: Output) -> [Cell] {
    let severity = found.isWarning ? "warning" : "error"
    let isForScripts = !output.form.isForPeople || words.language == .en
    return [
      .integer(Int64(found.line)), .identifier(shown(found.value, sort)),
      .text(isForScripts ? severity : words.choice("diagnosis", severity)),
      .text(words.say(found.reason, withSuggestion: false)),
      suggestion(found).map(Cell.text) ?? .empty,
    ]
  }

  private func shown(_ value: String, _ sort: NumberSort) -> String {
    if isRevealed { return value }
    switch sort {
    case .credit: return value
    case .card: return Masking.card(BankCard(stored: value.trimmed))
    case .resident: return Masking.identity(IdentityNumber(stored: value.trimmed, type: .other))
    }
  }

  /// The likeliest right numbers; masked, only where the slip may be.
  private func suggestion(_ found: NumberDiagnosis) -> String? {
    guard !found.candidates.isEmpty else {
      return isRevealed ? found.reason.suggestion : nil
    }
    return found.candidates.map { candidate in
      let place = words.say(
        candidate.isSwap ? "table.doctor.swap" : "table.doctor.slip",
        figures: [
          "position": .count(candidate.position), "next": .count(candidate.position + 1),
        ])
      return isRevealed ? "\(candidate.number) (\(place))" : place
    }.joined(separator: words["usage.list"])
  }
}
