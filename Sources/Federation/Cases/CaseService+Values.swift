import Records
import Storage

extension CaseService {
  /// Puts the given values over a file's; its days and status stay.
  func takeOver(
    _ fields: Fields, into file: inout AssistanceCase, in db: borrowing Connection
  ) throws {
    if let code = fields.text("union") { file.union = try db.union(code: code).id }
    fields.update(&file.tier, "tier", Fields.text)
    try fields.update(&file.category, "category", Fields.text)
    try fields.update(&file.mainCause, "main_cause", Fields.text)
    if let causes = fields.codes("secondary_causes") {
      let ordered = Set(causes).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      file.secondaryCauses = ordered.isEmpty ? nil : ordered.joined(separator: ";")
    }
    try fields.update(&file.familySize, "family_size", Fields.integer)
    try fields.update(&file.annualIncome, "annual_income", Fields.money)
    fields.update(&file.specialCosts, "special_costs", Fields.money)
    fields.update(&file.phone, "phone", Fields.text)
    fields.update(&file.address, "address", Fields.text)
    fields.update(&file.householdType, "household_type", Fields.text)
    fields.update(&file.health, "health", Fields.text)
    fields.update(&file.housing, "housing", Fields.text)
    fields.update(&file.insurance, "insurance", Fields.text)
    fields.update(&file.note, "note", Fields.text)
  }

  /// Puts the given days over a draft's. Without a status the days tell it.
  func takeOverDays(_ fields: Fields, into file: inout AssistanceCase) throws {
    try fields.update(&file.appliedOn, "applied_on", Fields.day)
    fields.update(&file.filedOn, "filed_on", Fields.day)
    fields.update(&file.closedOn, "closed_on", Fields.day)
    fields.update(&file.exit, "exit", Fields.choice)
    let told: CaseStatus =
      file.closedOn != nil ? .closed : file.filedOn != nil ? .open : .draft
    file.status = fields.choice("status") ?? told
    guard file.status == told, (file.status == .closed) == (file.exit != nil) else {
      throw Problem(
        .value, "case.status_differs",
        [
          "case_number": .text(file.number),
          "status": .choice(list: "case_status", code: file.status.rawValue),
          "filed_on": file.filedOn.map(Figure.day) ?? .text("–"),
          "closed_on": file.closedOn.map(Figure.day) ?? .text("–"),
          "exit": file.exit.map { .choice(list: "exit", code: $0.rawValue) } ?? .text("–"),
        ])
    }
  }

  /// Days and status of a filed household are changed by their verbs, which carry the day.
  func refuseDays(of file: AssistanceCase, _ fields: Fields) throws {
    if let status: CaseStatus = fields.choice("status"), status != file.status {
      let name = status == .closed ? "case.close_instead" : "case.reopen_instead"
      throw Problem(.value, name, ["case_number": .text(file.number)])
    }
    let days: [(field: String, present: Day?)] = [
      ("applied_on", file.appliedOn), ("filed_on", file.filedOn), ("closed_on", file.closedOn),
    ]
    for (field, present) in days {
      guard let given = fields.day(field), given != present else { continue }
      if file.status == .open, field == "closed_on" {
        throw Problem(.value, "case.close_instead", ["case_number": .text(file.number)])
      }
      throw Problem(
        .value, "case.edit_instead",
        [
          "case_number": .text(file.number), "field": .field(field),
          "present": present.map(Figure.day) ?? .text("–"), "given": .day(given),
        ])
    }
    if let exit: CaseExit = fields.choice("exit"), exit != file.exit {
      throw Problem(
        .value, "case.edit_instead",
        [
          "case_number": .text(file.number), "field": .field("exit"),
          "present": file.exit.map { .choice(list: "exit", code: $0.rawValue) } ?? .text("–"),
          "given": .choice(list: "exit", code: exit.rawValue),
        ])
    }
  }
}
