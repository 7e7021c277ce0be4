import Federation
package import Records

/// What an import did. It adds up: read = added + changed + unchanged + skipped + refused.
package struct ImportSummary: Sendable {
  package let kind: String
  /// What the file was taken for.
  package let encoding: String
  package let headerLine: Int
  package let ignoredColumns: [String]
  package var read = 0
  package var added = 0
  package var changed = 0
  package var unchanged = 0
  /// On record, and left alone because that was wished.
  package var skipped = 0
  package var refused: Int { Set(faults.map(\.line)).count }
  /// Every fault, in the file's order.
  package var faults: [RowFault] = []
  /// Warnings of rules, which do not refuse.
  package var warnings: [Finding] = []
  /// Rows whose person may be on record already, or on an earlier line of the file.
  package var doubles: [SuspectedDouble] = []
  /// How many rows that are.
  var doubleRows: Int { Set(doubles.map(\.line)).count }
  /// What is right but unusual, by the note's name and in words.
  package var notes: [(name: String, text: String)] = []

  init(of file: SourceFile) {
    kind = file.kind.name
    encoding = file.encoding
    headerLine = file.header.line
    ignoredColumns = file.header.unknown
  }

  /// Counts a row by what it did; `nil`: it was left alone.
  mutating func count(_ effect: Effect?) {
    switch effect {
    case .added?: added += 1
    case .changed?, .removed?: changed += 1
    case .unchanged?: unchanged += 1
    case nil: skipped += 1
    }
  }

  /// Whether every row that was read is counted once.
  var addsUp: Bool { read == added + changed + unchanged + skipped + refused }

  /// A row was lost or counted twice: a fault of the program, for which nothing is written.
  var sumFault: Problem {
    Problem(
      .integrity, "import.does_not_add_up",
      ["read": .count(read), "sum": .count(added + changed + unchanged + skipped + refused)])
  }

  /// What is kept of the file; `nil` where nothing was written, or no file was read.
  func record(of file: SourceFile, batch: Int64?) -> ImportedFile? {
    guard added + changed > 0, let origin = file.origin, let batch else { return nil }
    return ImportedFile(
      id: Identifier(rawValue: batch), kind: kind, name: origin.name, sha256: origin.sha256,
      read: read, added: added, changed: changed, unchanged: unchanged, skipped: skipped,
      refused: refused)
  }
}

/// A row whose person may be on record already.
package struct SuspectedDouble: Sendable {
  package let line: Int
  /// The line of the other, where it stands in the same file.
  package let otherLine: Int?
  package let finding: Finding
}

/// Carries the faults of an all-or-nothing import past its rollback.
package struct ImportRefused: Error {
  package let summary: ImportSummary
}
