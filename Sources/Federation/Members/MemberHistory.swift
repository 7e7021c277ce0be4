package import Records
package import Storage

extension Member {
  /// Everything entered about a person's membership, by day: events, what was taken back as well,
  /// and on each day before them the steps of applications and transfers.
  package static func history(
    of person: Person, in db: borrowing Connection
  ) throws -> [HistoryLine] {
    let entries = try steps(of: person, in: db) + events(of: person, in: db)
    var status: MembershipStatus?
    // Counted: what is entered late may have waited beside another.
    var asking = 0
    var moving = 0
    var lines: [HistoryLine] = []
    for entry in entries.sorted(by: Entry.precedes) {
      switch entry.effect {
      case .asks(let waits): asking += waits ? 1 : -1
      case .moves(let waits): moving += waits ? 1 : -1
      case .happens(let change): status = change.status(after: status ?? .ended)
      case .none: break
      }
      guard var line = entry.line else { continue }
      if entry.effect != .none {
        line.standingAfter = MemberStanding(
          status, isApplied: asking > 0, isInTransit: moving > 0)
      }
      lines.append(line)
    }
    return lines
  }

  /// A line with its place in the order, and what it changes. An answer that is told by an event
  /// has no line of its own.
  private struct Entry {
    enum Effect: Equatable {
      case asks(Bool)
      case moves(Bool)
      case happens(MembershipChange)
      case none
    }

    let day: Day
    /// Steps before events, then as they were entered.
    let rank: (Int, Int64, Int)
    let effect: Effect
    let line: HistoryLine?

    static func precedes(_ a: Entry, _ b: Entry) -> Bool {
      (a.day, a.rank.0, a.rank.1, a.rank.2) < (b.day, b.rank.0, b.rank.1, b.rank.2)
    }
  }

  private static func events(of person: Person, in db: borrowing Connection) throws -> [Entry] {
    // What was entered for a record that was merged belongs to the same life.
    var all = try db.allEvents(of: person.id)
    for merged in try db.records(mergedInto: person.id) { all += try db.allEvents(of: merged.id) }
    all.sort(by: MembershipEvent.precedes)
    let voiding = all.filter { $0.voids != nil }
    var places: [Identifier<MembershipEvent>: Int] = [:]
    for (index, event) in MembershipHistory.effective(all).enumerated() {
      places[event.id] = index + 1
    }
    return try all.filter { $0.voids == nil }.map { event in
      let place = places[event.id]
      let line = HistoryLine(
        matter: .event(event.change), on: event.on,
        unionCode: try code(event.union, in: db),
        otherUnionCode: try event.otherUnion.map { try code($0, in: db) },
        outside: event.outside, reason: event.reason, document: event.document, place: place,
        voidedBecause: voiding.first { $0.voids == event.id }.map { $0.reason ?? "" })
      return Entry(
        day: event.on, rank: (1, event.id.rawValue, 0),
        effect: place == nil ? .none : .happens(event.change), line: line)
    }
  }

  private static func steps(of person: Person, in db: borrowing Connection) throws -> [Entry] {
    var entries: [Entry] = []
    for asked in try db.applications(of: person.id) {
      let code = try code(asked.union, in: db)
      func line(_ step: RegistryStep, _ day: Day, _ reason: String?, _ document: String?)
        -> HistoryLine
      {
        HistoryLine(
          matter: .step(step), on: day, unionCode: code, reason: reason, document: document)
      }
      entries.append(
        Entry(
          day: asked.appliedOn, rank: (0, asked.id.rawValue, 0), effect: .asks(true),
          line: line(.apply, asked.appliedOn, asked.campaign, asked.document)))
      guard let decision = asked.decision, let day = asked.decidedOn else { continue }
      let told: HistoryLine? =
        switch decision {
        case .approved: nil
        case .refused: line(.refuse, day, asked.reason, nil)
        case .withdrawn: line(.withdraw, day, asked.reason, nil)
        }
      entries.append(
        Entry(day: day, rank: (0, asked.id.rawValue, 1), effect: .asks(false), line: told))
    }
    for proposal in try db.proposals(of: person.id) {
      let codes = try codes(of: proposal, in: db)
      func line(_ step: RegistryStep, _ day: Day, _ reason: String?, _ document: String?)
        -> HistoryLine
      {
        HistoryLine(
          matter: .step(step), on: day, unionCode: codes.from, otherUnionCode: codes.to,
          reason: reason, document: document)
      }
      entries.append(
        Entry(
          day: proposal.proposedOn, rank: (0, proposal.id.rawValue, 0), effect: .moves(true),
          line: line(.propose, proposal.proposedOn, proposal.reason, proposal.document)))
      guard let outcome = proposal.outcome, let day = proposal.decidedOn else { continue }
      let told: HistoryLine? =
        switch outcome {
        case .accepted: nil
        case .returned: line(.return, day, proposal.answer, nil)
        case .withdrawn: line(.recall, day, proposal.answer, nil)
        }
      entries.append(
        Entry(day: day, rank: (0, proposal.id.rawValue, 1), effect: .moves(false), line: told))
    }
    return entries
  }

  private static func code(_ union: Identifier<TradeUnion>, in db: borrowing Connection) throws
    -> String
  {
    try db.find(TradeUnion.self, union)?.code ?? "–"
  }
}

/// One line of a member's history: an event, or a step of an application or a transfer that makes
/// none.
package struct HistoryLine: Equatable, Sendable {
  /// What happened.
  package enum Matter: Equatable, Sendable {
    case event(MembershipChange)
    case step(RegistryStep)
  }

  package let matter: Matter
  package let on: Day
  package let unionCode: String
  package var otherUnionCode: String?
  package var outside: String?
  package var reason: String?
  package var document: String?
  /// Its place among the events that hold; `nil` of a step and of what was taken back.
  package var place: Int?
  /// How the person stands once it has happened; `nil` of what was taken back, and of somebody who
  /// is not a member and does not ask to be one any more.
  package var standingAfter: MemberStanding?
  /// Why it was taken back; empty where no reason was given.
  package var voidedBecause: String?
}

extension Member {
  /// Presents what happened to somebody's membership, in order, with the status after each event;
  /// what was taken back stays in its place, marked.
  static func presentHistory(
    of person: Person, until day: Day, in db: borrowing Connection,
    to presenter: inout some Presenter
  ) throws {
    try presenter.begin(historyHeading)
    for line in try history(of: person, in: db) where line.on <= day {
      try presenter.row(line.values)
    }
    try presenter.end()
  }

  private static let historyHeading = Heading(
    "event", ToldEvent.noun.title,
    [
      Heading.Column("number", .integer, en: "No.", zh: "序号"),
      Heading.Column("on", .day, en: "Date of change", zh: "变动日期"),
      Heading.Column("event", .text, en: "Membership event", zh: "会籍变动"),
      Heading.Column("status", .text, en: "Status after", zh: "变动后状态"),
      Heading.Column("union", .unionCode, en: "Union code", zh: "工会编码"),
      Heading.Column("other_union", .unionCode, en: "Other union code", zh: "对方工会编码"),
      Heading.Column("outside", .text, en: "Organisation outside the province", zh: "省外单位"),
      Heading.Column("reason", .text, en: "Reason", zh: "原因"),
      Heading.Column("document", .text, en: "Document", zh: "依据文件"),
      Heading.Column("voided", .text, en: "Correction", zh: "更正"),
    ], isSparse: true)
}

extension HistoryLine {
  fileprivate var values: [Value] {
    let happened: Value =
      switch matter {
      case .event(let change): change.value
      case .step(let step): step.value
      }
    let voided = voidedBecause.map { reason in
      reason.isEmpty
        ? Text(en: "voided", zh: "已作废")
        : Text(en: "voided: \(reason)", zh: "已作废：\(reason)")
    }
    return [
      place.map { .integer(Int64($0)) } ?? .none, on == .first ? .none : .day(on), happened,
      standingAfter?.value ?? .none, .identifier(unionCode),
      otherUnionCode.map { .identifier($0) } ?? .none, outside.map { .text($0) } ?? .none,
      reason.map { .text($0) } ?? .none, document.map { .text($0) } ?? .none,
      voided.map { .label($0) } ?? .none,
    ]
  }
}

/// Shows what happened to a membership; with `--changes` what was changed in the records.
package struct MemberHistory: Historical {
  private var person = Reference<Person>.blank
  private var changes = false
  private var typed = ""
  package init() {}
  package static let path = ["member"]
  package static let name = "history"
  package static let noun = "person"
  package static let looksAtDay = true
  package static let showsPersons = true
  package static let summary = Text(en: "Show a membership's events.", zh: "显示会籍变动。")
  package static let form = Form {
    Reference<Person>.member(\MemberHistory.person)
    Field(\MemberHistory.changes, "changes", en: "Changes", zh: "修改记录").hint(
      en: "what was changed in the records: by whom, when, what",
      zh: "显示档案的修改记录（何人、何时、改了什么）")
  }
  package var key: String { "#\(person.id)" }

  package static func journalKey(_ given: Given, in db: borrowing Connection) throws -> String? {
    guard given["changes"] != nil, let number = given["subject"] else { return nil }
    return "#\(try db.person(number: number).id)"
  }

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    typed = given["subject"] ?? ""
  }

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    try desk.noteMerge(of: typed, in: db)
    let person = try person.found(in: db)
    try Member.presentHistory(of: person, until: desk.asOf, in: db, to: &presenter)
  }
}
