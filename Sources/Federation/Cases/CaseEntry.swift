package import Records
package import Storage

extension Case {
  /// Rows of a list. The words of a row about a known case are those of the case's own day.
  package static func enter(
    rows: [Given], _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> [(id: Int64, effect: Effect)] {
    try rows.map { given in
      let reader = desk.reader()
      if let number = given["case_number"], let old = try withNumber(number.trimmed, in: db) {
        reader.day = old.day
      }
      var new = Case()
      try noun.form.fill(&new, from: given, isNew: false, by: reader, in: db)
      return try enter(new, given: given, mode, at: desk, in: db)
    }
  }

  /// Enters a case with its status and days, or takes over what is given.
  ///
  /// A case without a number is the applicant's of that day, or a new one. Its applicant and its
  /// union stay, whatever a list says. Filing, closing and reopening have their days and verbs: an
  /// import does not change them.
  package static func enter(
    _ new: Case, given: Given, _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    var new = new
    guard let old = try new.known(given, in: db) else {
      return (try new.make(given, at: desk, in: db), .added)
    }
    let person = try new.applicant(of: old, given, at: desk, in: db)
    guard person.id == old.person.id else { throw Problem.otherApplicant(old, person) }
    var merged = old
    noun.form.without(
      "case_number", "id_number", "name", "applied_on", "filed_on", "closed_on", "exit", "status"
    ).takeOver(given, from: new, into: &merged)
    if mode == .merge { try old.refuseMoving(to: merged.union, by: desk.reader(), in: db) }
    if old.status == .draft {
      try merged.takeOverDays(given, from: new)
    } else {
      try old.refuseDays(given, of: new)
    }
    let effect = try merged.save(over: old, at: desk, in: db)
    if mode == .add, effect == .changed { try old.refuseAgain(person, at: desk, in: db) }
    return (old.id, effect)
  }

  /// The case that is meant, if it is there.
  private func known(_ given: Given, in db: borrowing Connection) throws -> Case? {
    if !number.isEmpty { return try Self.withNumber(number, in: db) }
    guard let applicant = person.number, let day = dayOfApplying(given) else { return nil }
    return try Self.all(
      where: """
        person_id = (SELECT id FROM person WHERE id_number = \(applicant.text))
          AND applied_on = \(day)
        """, in: db
    ).first
  }

  private func dayOfApplying(_ given: Given) -> Day? {
    given["applied_on"] == nil ? filedOn : appliedOn
  }

  /// The applicant that is given, or the one of a case that is there where a row leaves it to that.
  private mutating func applicant(
    of old: Case, _ given: Given, at desk: Desk, in db: borrowing Connection
  ) throws -> Person {
    guard given["id_number"] == nil else {
      return try person.enter(named: name, at: desk, in: db)
    }
    let person = try old.person.entered(in: db)
    if let name {
      try desk.judge(
        person.nameBreach(name.text), on: desk.today, "person", person.number, in: db)
    }
    return person
  }

  /// Enters a new case; its id. What it says of a known applicant is true of the case, not of the
  /// person.
  private mutating func make(
    _ given: Given, at desk: Desk, in db: borrowing Connection
  ) throws -> Int64 {
    for field in Self.noun.form.asked where field.isRequired && given[field.name] == nil {
      throw Problem.missing(field)
    }
    guard let applied = dayOfApplying(given) else {
      throw Problem.missing(Self.noun.form["applied_on"]!)
    }
    var personal = Fields()
    personal["phone"] = phone.map { .text($0.text) }
    personal["household_type"] = householdType.map { .text($0.rawValue) }
    _ = try person.enter(named: name, andIfNew: personal, at: desk, in: db)
    name = nil
    appliedOn = applied
    if number.isEmpty {
      guard let union = try db.find(TradeUnion.self, Identifier(rawValue: union.id)) else {
        throw Problem.missing(Self.noun.form["union"]!)
      }
      number = try db.nextCaseNumber(of: union, on: day)
    }
    try takeOverDays(given, from: self)
    try check(replacing: nil, at: desk, in: db)
    try insert(in: db)
    return id
  }

  /// Puts the given days over a draft's. Without a status the days tell it.
  private mutating func takeOverDays(_ given: Given, from new: Case) throws {
    if given["applied_on"] != nil { appliedOn = new.appliedOn }
    if given["filed_on"] != nil { filedOn = new.filedOn }
    if given["closed_on"] != nil { closedOn = new.closedOn }
    if given["exit"] != nil { exit = new.exit }
    status = given["status"] != nil ? new.status : statusByDays
    guard status == statusByDays, (status == .closed) == (exit != nil) else {
      throw Problem.statusDiffers(self)
    }
  }

  var statusByDays: CaseStatus { closedOn != nil ? .closed : filedOn != nil ? .open : .draft }

  /// Days and status of a filed household are changed by their verbs, which carry the day.
  private func refuseDays(_ given: Given, of new: Case) throws {
    if given["status"] != nil, new.status != status {
      throw new.status == .closed ? Problem.closeInstead(self) : Problem.reopenInstead(self)
    }
    let days: [(field: String, present: Day?, given: Day?)] = [
      ("applied_on", appliedOn, new.appliedOn), ("filed_on", filedOn, new.filedOn),
      ("closed_on", closedOn, new.closedOn),
    ]
    for (field, present, day) in days {
      guard given[field] != nil, let day, day != present else { continue }
      if status == .open, field == "closed_on" { throw Problem.closeInstead(self) }
      throw Problem.editInstead(self, field, present.map(Value.day), .day(day))
    }
    if given["exit"] != nil, let exit = new.exit, exit != self.exit {
      throw Problem.editInstead(self, "exit", self.exit?.value, exit.value)
    }
  }

  /// A list of another union does not take the household's case over.
  private func refuseMoving(
    to other: Reference<TradeUnion>, by reader: Reader, in db: borrowing Connection
  ) throws {
    guard other != union else { return }
    throw Problem.otherUnion(
      self, try union.value(by: reader, in: db), try other.value(by: reader, in: db))
  }

  /// The case was to be new, and is there with other values.
  private func refuseAgain(
    _ person: Person, at desk: Desk, in db: borrowing Connection
  ) throws {
    guard status != .closed else { throw try alreadyThere(at: desk, in: db) }
    let other = SharedHousehold(
      name: person.maskedName, idNumber: person.maskedNumber, number: number,
      union: try db.version(of: Identifier(rawValue: union.id), on: desk.today).name,
      status: status, since: day)
    try desk.judge(householdBreach(other), on: day, "case", number, in: db)
  }
}

extension Connection {
  /// The next number of a case: the division of the nearest county above the union, the year, and
  /// a running number, `630102-2017-0001`.
  func nextCaseNumber(of union: TradeUnion, on day: Day) throws -> String {
    let chain = try chain(from: union, on: day)
    // A development zone may work at the county level without being a county: its division is the
    // prefecture's, which ends in 00.
    let county = chain.first {
      $0.version.level == .county && $0.version.division?.hasSuffix("00") == false
    }
    let division = county?.version.division ?? chain[0].version.division ?? "630000"
    let series = "\(division)-\(day.year)-"
    let last = try value(
      Int64?.self,
      """
      SELECT max(CAST(substr(case_number, length(\(series)) + 1) AS INTEGER))
      FROM assistance_case
      WHERE case_number > \(series) AND case_number < \(series + ":")
        AND substr(case_number, length(\(series)) + 1) NOT GLOB '*[^0-9]*'
      """)
    let next = String(((last ?? nil) ?? 0) + 1)
    return series + String(repeating: "0", count: max(0, 4 - next.count)) + next
  }
}

extension Problem {
  fileprivate static func otherApplicant(_ old: Case, _ person: Person) -> Problem {
    Problem(
      .value, "case.other_applicant",
      en: """
        The applicant of case \(old.number, as: "case_number") is not \
        \(person.maskedName, as: "name"). Check the case's number or the ID number.
        """,
      zh: """
        档案 \(old.number, as: "case_number") 的申请人不是 \(person.maskedName, as: "name")。\
        请核对档案编号或证件号码。
        """)
  }

  fileprivate static func otherUnion(_ old: Case, _ present: Value, _ given: Value) -> Problem {
    Problem(
      .value, "case.other_union",
      en: """
        Case \(old.number, as: "case_number") is kept by union \(present, as: "present") and does \
        not go to \(given, as: "given") by a list. Check the case's number; to move it, use \
        \(doing: "case", "edit") --union.
        """,
      zh: """
        档案 \(old.number, as: "case_number") 由工会 \(present, as: "present") 管理，导入不能改归 \
        \(given, as: "given")。请核对档案编号；确需转移的，请用 \(doing: "case", "edit") --union。
        """)
  }

  fileprivate static func statusDiffers(_ new: Case) -> Problem {
    let filed = new.filedOn.map(Value.day) ?? .text("–")
    let closed = new.closedOn.map(Value.day) ?? .text("–")
    let exit = new.exit?.value ?? .text("–")
    return Problem(
      .value, "case.status_differs",
      en: """
        The status \(new.status, as: "status") of case \(new.number, as: "case_number") does not \
        agree with its days (filed \(filed, as: "filed_on"), closed \(closed, as: "closed_on"), \
        exit \(exit, as: "exit")). An open case has a filing day; a closed one has a filing day, a \
        closing day and an exit.
        """,
      zh: """
        档案 \(new.number, as: "case_number") 的状态“\(new.status, as: "status")”与日期不符（建档日期 \
        \(filed, as: "filed_on")，撤档日期 \(closed, as: "closed_on")，撤档类别 \
        \(exit, as: "exit")）。在档须有建档日期；已撤档须有建档日期、撤档日期和撤档类别。
        """)
  }

  static func closeInstead(_ old: Case) -> Problem {
    Problem(
      .value, "case.close_instead",
      en: """
        Case \(old.number, as: "case_number") is open and is not closed by an edit. Use \
        \(doing: "case", "close").
        """,
      zh: """
        档案 \(old.number, as: "case_number") 尚在档，不能直接改为已撤档。请用 \
        \(doing: "case", "close")。
        """)
  }

  fileprivate static func reopenInstead(_ old: Case) -> Problem {
    Problem(
      .value, "case.reopen_instead",
      en: """
        Case \(old.number, as: "case_number") is filed; its status is not changed by an edit. Use \
        \(doing: "case", "reopen").
        """,
      zh: """
        档案 \(old.number, as: "case_number") 已建档，不能直接改状态。请用 \
        \(doing: "case", "reopen") 恢复建档。
        """)
  }

  fileprivate static func editInstead(
    _ old: Case, _ field: String, _ present: Value?, _ given: Value
  ) -> Problem {
    let label = Case.noun.form[field]!.label
    let present = present ?? .text("–")
    return Problem(
      .value, "case.edit_instead",
      en: """
        \(label, as: "field") of case \(old.number, as: "case_number") is \
        \(present, as: "present"); an import does not change it to \(given, as: "given"). If it is \
        a slip, use \(doing: "case", "edit").
        """,
      zh: """
        档案 \(old.number, as: "case_number") 的\(label, as: "field")现为 \
        \(present, as: "present")，导入不能改成 \(given, as: "given")。如属笔误，请用 \
        \(doing: "case", "edit") 更正。
        """)
  }
}
