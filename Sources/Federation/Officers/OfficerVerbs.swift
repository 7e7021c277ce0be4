package import Records
package import Storage

/// Edits a term of office, a wrong last day included.
package struct EditOfficer: Verb {
  private var term = NamedTerm()
  private var old = Officer()
  private var officer = Officer()
  private var revision: Int64?
  package init() {}
  package static var path: [String] { ["officer"] }
  package static var name: String { "edit" }
  package static var isPartial: Bool { true }
  package static let summary = Text(en: "Correct an appointment.", zh: "更正任职记录。")
  package static let form =
    NamedTerm.form.held(by: \EditOfficer.term)
    + Officer.noun.form.without("state", "id_number", "name", "union", "post", "from")
    .held(by: \.officer)
    + Form { Field(\.revision, "revision", en: "Revision", zh: "修订号").minor() }

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    try NamedTerm.form.fill(&term, from: given, isNew: false, by: reader, in: db)
    old = try term.find(in: db)
    officer = old
    reader.day = old.from
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    try old.checkRevision(revision, in: db)
    let effect = try officer.save(over: old, at: desk, in: db)
    return try Officer.answer(old.id, effect, at: desk, in: db)
  }
}

/// Ends a term of office (卸任): from a day on the post is held no longer.
package struct EndOfficer: Verb {
  private var term = NamedTerm()
  private var day = Day.blank
  package init() {}
  package static var path: [String] { ["officer"] }
  package static var name: String { "end" }
  package static let summary = Text(en: "Record the end of a term.", zh: "登记卸任。")
  package static let form =
    NamedTerm.form.without("from").held(by: \EndOfficer.term)
    + Form { Field(\.day, "on", en: "In office to", zh: "卸任日期") }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    let old = try term.find(in: db) { $0.to.map { day <= $0 } ?? true }
    var ended = old
    ended.to = day
    let effect = try ended.save(over: old, at: desk, in: db)
    return try Officer.answer(old.id, effect, at: desk, in: db)
  }
}

/// Shows one term of office.
package struct ShowOfficer: Question {
  private var term = NamedTerm()
  package init() {}
  package static var path: [String] { ["officer"] }
  package static var name: String { "show" }
  package static var looksAtDay: Bool { true }
  package static var showsPersons: Bool { true }
  package static let summary = Text(en: "Show one appointment.", zh: "显示一条任职记录。")
  package static let form = NamedTerm.form.held(by: \ShowOfficer.term)

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    let officer = try term.find(in: db)
    _ = try Officer.noun.show(
      officer.id, on: desk.asOf, by: Reader(today: desk.today), in: db, to: &presenter)
  }
}

/// The terms that end within so many months from the day on, the next to end first (届满提醒).
package struct ExpiringOfficers: Question {
  private var months = 6
  private var list = List<Officer>()
  package init() {}
  package static var path: [String] { ["officer"] }
  package static var name: String { "expiring" }
  package static var looksAtDay: Bool { true }
  package static var showsPersons: Bool { true }
  package static let summary = Text(en: "List the terms about to end.", zh: "列出即将届满的任职。")
  package static let form =
    Form<ExpiringOfficers> {
      Field(\.months, "months", en: "Months", zh: "月数").withDefault()
        .hint(en: "within how many months; 6 by default", zh: "几个月之内届满，默认 6")
    } + List<Officer>.form.held(by: \.list)

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    var narrowing = try list.narrowing(at: desk, in: db)
    let end = desk.asOf.adding(months: months) ?? .last
    narrowing.conditions.append(#""to" BETWEEN \#(desk.asOf) AND \#(end)"#)
    narrowing.order = #""to", "union", post, id_number"#
    try Officer.noun.list(
      on: desk.asOf, narrowing, by: Reader(today: desk.today), in: db, to: &presenter)
  }
}
