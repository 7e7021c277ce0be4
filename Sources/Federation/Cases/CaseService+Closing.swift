package import Records
package import Storage

extension CaseService {
  /// Closes a file (撤档): its last day, and why. A reason is added to the note.
  package func close(
    _ number: String, on day: Day, exit: CaseExit, reason: String?, in db: borrowing Connection
  ) throws -> Entered {
    let old = try db.assistanceCase(number: number)
    switch old.status {
    case .draft:
      throw Problem(.value, "case.is_draft", ["case_number": .text(number)])
    case .closed:
      guard old.closedOn == day, old.exit == exit else {
        throw Problem(
          .value, "case.already_closed",
          [
            "case_number": .text(number), "closed_on": old.closedOn.map(Figure.day) ?? .text("–"),
            "exit": old.exit.map { .choice(list: "exit", code: $0.rawValue) } ?? .text("–"),
          ])
      }
      return Entered("case", old.id.rawValue, .unchanged)
    case .open: break
    }
    var new = old
    new.status = .closed
    new.closedOn = day
    new.exit = exit
    if let reason { new.note = old.note.map { "\($0)；\(reason)" } ?? reason }
    _ = try save(new, from: old, in: db)
    return Entered("case", old.id.rawValue, .changed)
  }

  /// Opens a closed file again, as if it had never been closed, when nobody of the household
  /// stands in another open file by now.
  package func reopen(_ number: String, on day: Day, in db: borrowing Connection) throws -> Entered
  {
    let old = try db.assistanceCase(number: number)
    guard let closed = old.closedOn else { return Entered("case", old.id.rawValue, .unchanged) }
    guard day <= desk.today else { throw Problem.inFuture("on", day, today: desk.today) }
    guard closed <= day else {
      throw Problem(
        .value, "case.reopened_before_closing",
        ["case_number": .text(number), "on": .day(day), "closed_on": .day(closed)])
    }
    var new = old
    new.status = .open
    new.closedOn = nil
    new.exit = nil
    _ = try save(new, from: old, in: db)
    return Entered("case", old.id.rawValue, .changed)
  }
}
