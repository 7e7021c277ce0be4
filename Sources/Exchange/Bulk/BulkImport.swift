import Federation
import Records
import Storage
import Tabular

/// Enters the rows of a large member list: plain ones in bulk, the others by the service, all in the
/// file's order.
final class BulkImport {
  private let importer: Importer
  private let file: SourceFile
  private let desk: Desk
  private let reader: FieldReader
  private(set) var summary: ImportSummary
  /// The lines of the people who were added, one after the other by their ids.
  private var lines: [UInt32] = []
  /// Of rows that went by the service: whose number stood on which line.
  private var numbers = NumberLines()
  /// Likewise, who was on record already, and on which line they became members.
  private var otherLines: [Int64: UInt32] = [:]
  private var joinedLines: [Int64: UInt32] = [:]
  /// For so many rows to come it is asked whether their number is on record.
  private var askedAhead = 0

  init(_ importer: Importer, _ file: SourceFile, _ desk: Desk, _ reader: FieldReader) {
    self.importer = importer
    self.file = file
    self.desk = desk
    self.reader = reader
    summary = ImportSummary(of: file)
  }

  func run(
    _ bulk: MemberBulk, in db: borrowing Connection, progress: (Int) throws -> Void
  ) throws {
    let plain = PlainRowReader(file.header, reader, bulk)
    let pending = PendingMembers(most: file.streamed?.atOnce ?? 1)
    var done = 0
    try file.eachStreamedRow(in: pending.room) { source, cells in
      summary.read += 1
      if let member = plain.member(cells), isNew(member.number), bulk.accepts(member),
        try !isFoundKnown(member.number, bulk, in: db)
      {
        pending.append(member, line: source.reader.line)
        if pending.isFull { try enter(pending, plain, bulk, in: db) }
      } else {
        let row = cells.row(line: source.reader.line)
        try enter(pending, plain, bulk, in: db)
        try enter(SourceFile.Row(row, file.header), bulk, in: db)
      }
      done += 1
      if done == Self.step {
        try progress(done)
        done = 0
      }
    }
    try enter(pending, plain, bulk, in: db)
    try progress(done)
  }

  /// Enters the rows that wait. Whoever the schema refuses is on record already, and goes by the
  /// service.
  private func enter(
    _ pending: PendingMembers, _ plain: PlainRowReader, _ bulk: MemberBulk,
    in db: borrowing Connection
  ) throws {
    var done = 0
    while done < pending.members.count {
      let (count, first) = try bulk.enter(pending.members[done...], in: db)
      for offset in 0..<count {
        summary.count(.added)
        remember(first + Int64(offset), pending.lines[done + offset], bulk)
      }
      done += count
      if done < pending.members.count {
        askedAhead = Self.ahead
        try enter(SourceFile.Row(pending.row(done), file.header), bulk, in: db)
        done += 1
      }
    }
    pending.removeAll()
    plain.letGo()
  }

  private static let step = 500

  /// Whether a number is on record. Asked for some rows after one that was: there may be more, and
  /// each that the schema refuses costs an attempt.
  private func isFoundKnown(
    _ number: PlainMember.Text, _ bulk: MemberBulk, in db: borrowing Connection
  ) throws -> Bool {
    guard askedAhead > 0 else { return false }
    let isKnown = try bulk.holder(of: String(decoding: number, as: UTF8.self), in: db) != nil
    askedAhead = isKnown ? Self.ahead : askedAhead - 1
    return isKnown
  }

  private static let ahead = 1_000

  private func isNew(_ number: PlainMember.Text) -> Bool {
    numbers.isEmpty || numbers[number] == nil
  }

  private func remember(_ person: Int64, _ line: Int, _ bulk: MemberBulk) {
    if person == bulk.first + Int64(lines.count) {
      lines.append(UInt32(line))
    } else {
      otherLines[person] = UInt32(line)
    }
  }

  /// The line of a person who was added.
  private func line(of person: Int64, _ bulk: MemberBulk) -> Int? {
    let index = person - bulk.first
    let line = lines.indices.contains(Int(index)) ? lines[Int(index)] : joinedLines[person]
    return line.map(Int.init)
  }

  private func enter(
    _ row: SourceFile.Row, _ bulk: MemberBulk, in db: borrowing Connection
  ) throws {
    var (fields, faults) = importer.read(row, of: file, reader)
    let number = importer.key(of: fields, file.kind) ?? ""
    let holder = faults.isEmpty ? try bulk.holder(of: number, in: db) : nil
    if faults.isEmpty {
      if let first = numbers[number.utf8] ?? holder.flatMap({ line(of: $0, bulk) }) {
        faults.append(importer.standsTwice(row, first, of: file))
      }
    }
    guard faults.isEmpty else {
      summary.faults += faults
      return
    }
    numbers[number.utf8] = row.line
    // Nobody is changed, so that doubles may still be looked for at the end.
    if importer.existing == .skip, holder != nil,
      try db.record(of: file.kind, like: fields, asOf: desk.today) != nil
    {
      summary.count(nil)
      return
    }
    try bulk.prepare(isKnown: holder != nil, in: db)
    let warned = desk.warnings.count
    do {
      let entered = try bulk.aside(in: db) { db in
        try db.savepoint { db in
          try importer.enter([fields], of: file.kind, desk, in: db)[0]
        }
      }
      summary.count(entered?.effect)
      guard let entered else { return }
      remember(entered.id, row.line, bulk)
      if entered.effect == .added { joinedLines[entered.id] = UInt32(row.line) }
    } catch let error where Importer.isOfTheRow(error) {
      desk.withdraw(warningsAfter: warned)
      summary.faults += importer.words.faults(error, row: row, of: file)
    }
  }

  /// The suspicions, each with the line of its row, when all are known.
  func tellDoubles(_ bulk: MemberBulk) {
    for finding in desk.warnings where finding.rule.suspectsDouble {
      func person(_ figure: String) -> Int64? {
        if case .text(let number)? = finding.figures[figure] { Int64(number) } else { nil }
      }
      let own = person("number").flatMap { line(of: $0, bulk) ?? otherLines[$0].map(Int.init) }
      summary.doubles.append(
        SuspectedDouble(
          line: own ?? 0, otherLine: person("other_number").flatMap { line(of: $0, bulk) },
          finding: finding))
    }
    summary.doubles.sort { $0.line < $1.line }
  }
}
