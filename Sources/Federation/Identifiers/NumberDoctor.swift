package import Records

/// Examines a list of numbers, row by row, for what people and spreadsheets do to them. Keeps of
/// each row only its number, name and line.
package struct NumberDoctor: Sendable {
  /// One row, as far as it is known: what else stands beside the number.
  package struct Row: Sendable {
    package let line: Int
    package let number: String
    package let name: String?
    package let birth: String?
    package let gender: String?

    package init(
      line: Int, number: String, name: String? = nil, birth: String? = nil, gender: String? = nil
    ) {
      self.line = line
      self.number = number
      self.name = name
      self.birth = birth
      self.gender = gender
    }
  }

  private let sort: NumberSort
  private let today: Day
  private let isKnownDivision: @Sendable (String) -> Bool
  private var seen: [String: (line: Int, name: String?)] = [:]
  package private(set) var rowCount = 0

  package init(
    _ sort: NumberSort, today: Day, isKnownDivision: @escaping @Sendable (String) -> Bool
  ) {
    self.sort = sort
    self.today = today
    self.isKnownDivision = isKnownDivision
  }

  /// What is wrong with one row; nothing of an empty cell.
  package mutating func examine(_ row: Row) -> [NumberDiagnosis] {
    let typed = row.number.compact
    guard !typed.isEmpty else { return [] }
    rowCount += 1
    var found: [NumberDiagnosis] = []
    func add(_ reason: ValueError, warning: Bool = false, _ candidates: [NumberCandidate] = []) {
      found.append(
        NumberDiagnosis(
          line: row.line, value: row.number, reason: reason, candidates: candidates,
          isWarning: warning))
    }
    let normal: String
    do throws(ValueError) {
      normal = try read(row, typed, &found)
    } catch {
      let mended = Self.damage(typed) ?? error
      let candidates = error.reason.hasSuffix(".checksum") ? candidates(for: typed, row) : []
      add(mended, candidates)
      return found
    }
    let isOld = found.contains { $0.reason.reason == "doctor.fifteen" }
    if normal != row.number.trimmed, !isOld {
      add(ValueError("doctor.written_otherwise", suggestion: normal), warning: true)
    }
    if let first = seen[normal] {
      let isOther = row.name.map(Self.plain) != first.name
      add(
        ValueError(
          isOther ? "doctor.same_number" : "doctor.repeated", ["line": .count(first.line)]),
        warning: !isOther)
    } else {
      seen[normal] = (row.line, row.name.map(Self.plain))
    }
    return found
  }

  /// The number as the office writes it; what else is worth a look goes to `found`.
  private func read(
    _ row: Row, _ typed: String, _ found: inout [NumberDiagnosis]
  ) throws(ValueError) -> String {
    func note(_ reason: ValueError, warning: Bool) {
      found.append(
        NumberDiagnosis(
          line: row.line, value: row.number, reason: reason, isWarning: warning))
    }
    switch sort {
    case .credit:
      let code = try CreditCode(parsing: row.number)
      for warning in code.warnings { note(ValueError(warning), warning: true) }
      return code.text
    case .card: return try BankCard(parsing: row.number).text
    case .resident:
      let reading = try IdentityNumber.read(
        row.number, today: today, isKnownDivision: isKnownDivision)
      if reading.upgradedFrom != nil {
        note(ValueError("doctor.fifteen", suggestion: reading.number.text), warning: true)
      }
      for warning in reading.warnings { note(ValueError(warning), warning: true) }
      if let shown = reading.number.birth, let birth = row.birth.flatMap({ try? Day(parsing: $0) }),
        birth != shown
      {
        note(
          ValueError("doctor.birth_differs", ["given": .day(birth), "shown": .day(shown)]),
          warning: false)
      }
      if let shown = reading.number.gender, let gender = row.gender.flatMap(Self.gender),
        gender != shown
      {
        note(
          ValueError(
            "doctor.gender_differs",
            [
              "given": .choice(list: "gender", code: gender.rawValue),
              "shown": .choice(list: "gender", code: shown.rawValue),
            ]), warning: false)
      }
      return reading.number.text
    }
  }

  /// What a spreadsheet did, where the number's own check cannot tell.
  private static func damage(_ typed: String) -> ValueError? {
    let parts = typed.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].utf8.count >= 14, parts[0].utf8.allSatisfy(isDigit),
      parts[1].utf8.allSatisfy({ $0 == 0x30 })
    {
      return ValueError("doctor.decimals", suggestion: String(parts[0]))
    }
    let digits = typed.utf8
    guard digits.allSatisfy(isDigit), digits.count > 15, typed.hasSuffix("000") else { return nil }
    // Of 16 digits and more Excel keeps 15; three zeros at the end are seldom anybody's.
    return ValueError("doctor.rounded", ["length": .count(digits.count)])
  }

  private static func plain(_ name: String) -> String {
    (try? PersonName(parsing: name))?.text ?? name.trimmed
  }

  private static func gender(_ text: String) -> Gender? {
    switch text.folded.lowercased() {
    case "男", "male", "m", "男性", "1": .male
    case "女", "female", "f", "女性", "2": .female
    default: nil
    }
  }

  private func candidates(for typed: String, _ row: Row) -> [NumberCandidate] {
    NumberSlips.candidates(for: typed.capitals, sort, today: today) { number in
      guard sort == .resident else { return 0 }
      let identity = IdentityNumber(stored: number, type: .resident)
      var points = isKnownDivision(String(number.prefix(6))) ? 4 : 0
      if let birth = row.birth.flatMap({ try? Day(parsing: $0) }) {
        points += identity.birth == birth ? 8 : -8
      }
      if let gender = row.gender.flatMap(Self.gender) {
        points += identity.gender == gender ? 2 : -8
      }
      // Somebody on a list of workers is of an age to work.
      if let birth = identity.birth, let grown = birth.adding(months: 16 * 12), grown <= today,
        birth.year >= today.year - 90
      {
        points += 1
      }
      return points
    }
  }
}
