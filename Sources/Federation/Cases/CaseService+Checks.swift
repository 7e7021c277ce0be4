import Records
import Storage

extension CaseService {
  /// Writes an edited file after everything that must hold of it.
  ///
  /// - Returns: whether anything differed.
  func save(
    _ new: AssistanceCase, from old: AssistanceCase, in db: borrowing Connection
  ) throws -> Bool {
    guard new != old else { return false }
    try check(new, in: db)
    for day in try db.aidDays(of: new.id) {
      try desk.judge(new.aidBreach(on: day), on: day, "case", new.number, in: db)
    }
    return try db.update(new, from: old)
  }

  /// What must hold of a file besides the schema.
  func check(_ file: AssistanceCase, in db: borrowing Connection) throws {
    try checkDays(file)
    try checkFigures(file, in: db)
    try checkCodes(file, in: db)
    // A file may be older than a union that took it over.
    if let union = try db.find(TradeUnion.self, file.union),
      try !db.hasPredecessor(of: union.id, on: file.day)
    {
      try union.requireExisting(on: file.day)
    }
    guard file.status != .closed else { return }
    let shared = try db.sharedHousehold(of: file)
    try desk.judge(file.householdBreach(shared), on: file.day, "case", file.number, in: db)
  }

  private func checkDays(_ file: AssistanceCase) throws {
    let days: [(field: String, day: Day?)] = [
      ("applied_on", file.appliedOn), ("filed_on", file.filedOn), ("closed_on", file.closedOn),
    ]
    for (field, day) in days {
      if let day, day > desk.today { throw Problem.inFuture(field, day, today: desk.today) }
    }
    for (before, after) in zip(days, days.dropFirst()) {
      guard let first = before.day, let second = after.day, second < first else { continue }
      throw Problem(
        .value, "case.days_out_of_order",
        [
          "case_number": .text(file.number), "field": .field(after.field), "day": .day(second),
          "before_field": .field(before.field), "before": .day(first),
        ])
    }
    if file.status != .draft, file.filedOn == nil {
      throw Problem(.value, "field.missing", ["field": .field("filed_on")])
    }
    if file.status == .closed, file.closedOn == nil {
      throw Problem(.value, "field.missing", ["field": .field("closed_on")])
    }
    if file.status == .closed, file.exit == nil {
      throw Problem(.value, "field.missing", ["field": .field("exit")])
    }
  }

  private func checkFigures(_ file: AssistanceCase, in db: borrowing Connection) throws {
    guard (1...50).contains(file.familySize) else {
      throw Problem(
        .value, "case.family_size",
        [
          "family_size": .count(Int(clamping: file.familySize)), "least": .count(1),
          "most": .count(50),
        ])
    }
    try noteFamilySize(of: file, in: db)
  }

  /// More relatives than the household is said to have is unusual, and for the office to settle.
  func noteFamilySize(of file: AssistanceCase, in db: borrowing Connection) throws {
    let counted = try db.familyCount(of: file.id) + 1
    guard file.familySize < counted else { return }
    desk.note(
      "case.family_size_differs",
      [
        "case_number": .text(file.number), "family_size": .count(Int(file.familySize)),
        "counted": .count(counted),
      ])
  }

  /// The choices are those in force on the day of filing: a file keeps the words of its time.
  private func checkCodes(_ file: AssistanceCase, in db: borrowing Connection) throws {
    try db.checkCode("category", file.category, on: file.day)
    try db.checkCode("cause", file.mainCause, on: file.day)
    for cause in (file.secondaryCauses ?? "").split(separator: ";") {
      guard cause != file.mainCause else {
        throw Problem(
          .value, "case.cause_twice",
          ["cause": .choice(list: "cause", code: file.mainCause)])
      }
      try db.checkCode("cause", String(cause), on: file.day)
    }
    if let tier = file.tier { try db.checkCode("tier", tier, on: file.day) }
    if let type = file.householdType { try db.checkCode("household_type", type, on: file.day) }
  }
}
