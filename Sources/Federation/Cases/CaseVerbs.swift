package import Records
package import Storage

extension Named<Case> {
  /// The case that a verb is about.
  static func chosen<Holder: Sendable>(
    _ path: any WritableKeyPath<Holder, Self> & Sendable
  ) -> Field<Holder> {
    subject(path).hint(
      en: "its number, the end of it, or the applicant's ID number", zh: "档案编号或其末尾，或申请人证件号码")
  }
}

/// Files a household at once (建档): applied and filed on the same day. The case gets the next number
/// of its county and year unless one is given.
package struct OpenCase: Verb {
  private var entered = Case()
  private var day = Day.blank
  private var given = Given()
  package init() {}
  package static var path: [String] { ["case"] }
  package static var name: String { "open" }
  package static let summary = Text(en: "Open a case.", zh: "建档。")
  package static let form =
    Case.noun.form.without("applied_on", "filed_on", "closed_on", "exit", "status")
    .held(by: \OpenCase.entered)
    + Form {
      Field(\.day, "on", en: "Filed on", zh: "建档日期").day()
        .hint(en: "the day of filing, which is that of applying too", zh: "也是申请日期")
    }

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    self.given = given
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    var (new, given) = (entered, given)
    new.appliedOn = day
    new.filedOn = day
    new.status = .open
    given["applied_on"] = day.text
    given["filed_on"] = day.text
    given["status"] = new.status.rawValue
    let (id, effect) = try Case.enter(new, given: given, .add, at: desk, in: db)
    return try Case.answer(id, effect, at: desk, in: db)
  }
}

/// Edits a case, slips in its days included. A draft is filed by giving it its day.
package struct EditCase: Verb {
  private var subject = Named<Case>.blank
  private var old = Case()
  private var edited = Case()
  private var revision: Int64?
  package init() {}
  package static var path: [String] { ["case"] }
  package static var name: String { "edit" }
  package static var isPartial: Bool { true }
  package static let summary = Text(en: "Correct what is recorded of a case.", zh: "更正档案内容。")
  package static let form =
    Form { Named<Case>.chosen(\EditCase.subject) }
    + Case.noun.form.without("case_number", "id_number", "name", "status")
    .held(by: \EditCase.edited)
    + Form { Field(\.revision, "revision", en: "Revision", zh: "修订号").minor() }

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    old = try Case.find((given["subject"] ?? "").trimmed, reader, in: db)
    edited = old
    reader.day = old.day
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    try old.checkRevision(revision, in: db)
    var edited = edited
    if old.status == .open, edited.closedOn != nil || edited.exit != nil {
      throw Problem.closeInstead(old)
    }
    if old.status == .draft { edited.status = edited.statusByDays }
    let effect = try edited.save(over: old, at: desk, in: db)
    return try Case.answer(old.id, effect, at: desk, in: db)
  }
}

/// Closes a case (撤档): its last day, and why. A reason is added to the note.
package struct CloseCase: Verb {
  private var subject = Named<Case>.blank
  private var exit = CaseExit.blank
  private var day = Day.blank
  private var why: String?
  package init() {}
  package static var path: [String] { ["case"] }
  package static var name: String { "close" }
  package static let summary = Text(en: "Close a case.", zh: "撤档。")
  package static let form = Form<CloseCase> {
    Named<Case>.chosen(\.subject)
    Field(\.exit, "exit", en: "Kind of exit", zh: "撤档类别")
    Field(\.day, "on", en: "Closed on", zh: "撤档日期").day()
    Field(\.why, "why", en: "Why", zh: "原因")
      .hint(en: "kept in the case's note", zh: "记入档案备注")
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let old = try subject.record(at: desk, in: db)
    switch old.status {
    case .draft: throw Problem.isDraft(old)
    case .closed:
      guard old.closedOn == day, old.exit == exit else { throw Problem.alreadyClosed(old) }
      return try Case.answer(old.id, .unchanged, at: desk, in: db)
    case .open: break
    }
    var closed = old
    closed.status = .closed
    closed.closedOn = day
    closed.exit = exit
    if let why { closed.note = old.note.map { "\($0)；\(why)" } ?? why }
    let effect = try closed.save(over: old, at: desk, in: db)
    return try Case.answer(old.id, effect, at: desk, in: db)
  }
}

/// Opens a closed case again, as if it had never been closed, when nobody of the household stands
/// in another open case by now.
package struct ReopenCase: Verb {
  private var subject = Named<Case>.blank
  private var day = Day.blank
  package init() {}
  package static var path: [String] { ["case"] }
  package static var name: String { "reopen" }
  package static let summary = Text(en: "Reopen a case.", zh: "恢复建档。")
  package static let form = Form<ReopenCase> {
    Named<Case>.chosen(\.subject)
    Field(\.day, "on", en: "Date", zh: "日期").day()
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let old = try subject.record(at: desk, in: db)
    guard let closed = old.closedOn else {
      return try Case.answer(old.id, .unchanged, at: desk, in: db)
    }
    guard day <= desk.today else { throw Problem.inFuture("on", day, today: desk.today) }
    guard closed <= day else { throw Problem.reopenedBeforeClosing(old, day, closed) }
    var reopened = old
    reopened.status = .open
    reopened.closedOn = nil
    reopened.exit = nil
    let effect = try reopened.save(over: old, at: desk, in: db)
    return try Case.answer(old.id, effect, at: desk, in: db)
  }
}

/// Lists cases, or only those that never had any aid (从未帮扶).
package struct ListCases: Question {
  private var list = List<Case>()
  private var neverAided = false
  package init() {}
  package static var path: [String] { ["case"] }
  package static var name: String { "list" }
  package static var looksAtDay: Bool { true }
  package static var showsPersons: Bool { true }
  package static let summary = Text(en: "List cases.", zh: "列出档案。")
  package static let form =
    List<Case>.form.held(by: \ListCases.list)
    + Form {
      Field(\.neverAided, "never_aided", en: "Never aided", zh: "从未帮扶")
        .hint(en: "only those never aided", zh: "只要从未帮扶的")
    }

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    var narrowing = try list.narrowing(at: desk, in: db)
    if neverAided {
      narrowing.conditions.append(
        "id NOT IN (SELECT case_id FROM case_aid WHERE on_date <= \(desk.asOf))")
    }
    try Case.noun.list(
      on: desk.asOf, narrowing, by: Reader(today: desk.today), in: db, to: &presenter)
  }
}

extension Problem {
  fileprivate static func isDraft(_ old: Case) -> Problem {
    Problem(
      .value, "case.is_draft",
      en: """
        Case \(old.number, as: "case_number") is a draft and was never filed, so it cannot be \
        closed. File it first: \(doing: "case", "edit") --filed-on.
        """,
      zh: """
        档案 \(old.number, as: "case_number") 还是草稿，没有建档，不能撤档。请先建档：\
        \(doing: "case", "edit") --filed-on。
        """)
  }

  fileprivate static func alreadyClosed(_ old: Case) -> Problem {
    let closed = old.closedOn.map(Value.day) ?? .text("–")
    let exit = old.exit?.value ?? .text("–")
    return Problem(
      .value, "case.already_closed",
      en: """
        Case \(old.number, as: "case_number") was closed on \(closed, as: "closed_on") \
        (\(exit, as: "exit")). If that is a slip, use \(doing: "case", "edit").
        """,
      zh: """
        档案 \(old.number, as: "case_number") 已于 \(closed, as: "closed_on") 撤档\
        （\(exit, as: "exit")）。如属笔误，请用 \(doing: "case", "edit") 更正。
        """)
  }

  fileprivate static func reopenedBeforeClosing(_ old: Case, _ day: Day, _ closed: Day) -> Problem {
    Problem(
      .value, "case.reopened_before_closing",
      en: """
        Case \(old.number, as: "case_number") was closed on \(closed, as: "closed_on") and cannot \
        be reopened on \(day, as: "on"). Use a later date.
        """,
      zh: """
        档案 \(old.number, as: "case_number") 于 \(closed, as: "closed_on") 撤档，不能自 \
        \(day, as: "on") 恢复建档。请改用之后的日期。
        """)
  }
}
