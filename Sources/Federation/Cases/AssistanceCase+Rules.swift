package import Records

extension AssistanceCase {
  /// `case.one_open_file_per_household`: nobody of the household, head or family, stands in
  /// another file that is not closed.
  package func householdBreach(_ other: SharedHousehold?) -> Breach? {
    guard status != .closed, let other else { return nil }
    return Breach(
      .oneOpenFilePerHousehold,
      [
        "case_number": .text(number), "name": .text(other.name), "id_number": .text(other.idNumber),
        "other": .text(other.number), "union": .text(other.union),
        "status": .choice(list: "case_status", code: other.status.rawValue),
        "since": .day(other.since),
      ])
  }

  /// `case.aid_needs_open_file`: aid is given from the day of filing to the day of closing, both
  /// included.
  package func aidBreach(on day: Day) -> Breach? {
    if let filedOn, filedOn <= day, closedOn.map({ day <= $0 }) ?? true { return nil }
    return Breach(
      .aidNeedsOpenFile,
      [
        "case_number": .text(number), "on": .day(day),
        "filed_on": filedOn.map(Figure.day) ?? .text("–"),
        "closed_on": closedOn.map(Figure.day) ?? .text("–"),
      ])
  }
}

/// Somebody of a household who stands in another open file too. Name and number are masked.
package struct SharedHousehold: Equatable, Sendable {
  package let name: String
  package let idNumber: String
  /// The other file, the union that keeps it, how far it is and since when.
  package let number: String
  package let union: String
  package let status: CaseStatus
  package let since: Day

  package init(
    name: String, idNumber: String, number: String, union: String, status: CaseStatus, since: Day
  ) {
    self.name = name
    self.idNumber = idNumber
    self.number = number
    self.union = union
    self.status = status
    self.since = since
  }
}
