package import Records
package import Storage

/// What a file or a correction tells of an event (会籍变动): the values that `MembershipEvent` is
/// made of. The events themselves are never changed.
package struct ToldEvent: Record {
  package var id: Int64 = 0
  package var person = Reference<Person>.blank
  package var change = MembershipChange.blank
  /// May be missing of an opening.
  package var on: Day?
  package var union = Reference<TradeUnion>.blank
  package var otherUnion: Reference<TradeUnion>?
  package var outside: String?
  package var reason: String?
  package var document: String?
  package init() {}

  package static let noun = Noun<ToldEvent>(
    "event", en: "membership event", zh: "会籍变动", table: "membership_event",
    key: ["id_number", "on", "event", "union"], union: "union", day: "on", group: "id_number",
    order: #"id_number, ifnull("on", ''), id"#, listing: ToldEvent.rows(on:)
  ) {
    Field(\.person, "id_number", column: "person_id", en: "ID number", zh: "证件号码")
    Field(\.change, "event", en: "Membership event", zh: "会籍变动")
    Field(\.on, "on", column: "on_date", en: "Date of change", zh: "变动日期")
    Field(\.union, "union", column: "union_id", en: "Union code", zh: "工会编码")
    Field(
      \.otherUnion, "other_union", column: "other_union_id", en: "Other union code", zh: "对方工会编码")
    Field(\.outside, "outside", en: "Organisation outside the province", zh: "省外单位")
    Field(\.reason, "reason", en: "Reason", zh: "原因")
    Field(\.document, "document", en: "Document", zh: "依据文件")
  }

  /// `SELECT` what happened, as it is now believed.
  private static func rows(on day: Day) -> SQL {
    """
    SELECT e.id, p.id_number, e.event, nullif(e.on_date, \(Day.first)) AS "on",
      u.code AS "union", o.code AS other_union, e.outside, e.reason, e.document
    FROM membership_event e JOIN person p ON p.id = e.person_id
    JOIN trade_union u ON u.id = e.union_id
    LEFT JOIN trade_union o ON o.id = e.other_union_id
    WHERE \(Kind.holds)
    """
  }

  /// All rows of one person in a file.
  ///
  /// Rows that are known change nothing. Rows that begin with a first joining are the person's
  /// whole history: what a member list had said provisionally is voided where they do not repeat
  /// it. Then the whole history must fold, and the spells follow.
  ///
  /// - Returns: what each row did, in the rows' order.
  package static func enter(
    rows: [Given], _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> [(id: Int64, effect: Effect)] {
    let told = try rows.map { given in
      var event = ToldEvent()
      try noun.form.fill(&event, from: given, isNew: true, by: desk.reader(), in: db)
      return event
    }
    guard let first = told.first else { return [] }
    let person = try first.person.found(in: db)
    let known = try db.events(of: person.id)
    let isUndated = told.contains { $0.change == .opening && $0.on == nil }
    var amendment = Member.Amendment(isRetelling: true)
    var repeated: Set<Identifier<MembershipEvent>> = []
    var entered: [(id: Int64, effect: Effect)] = []
    for (row, given) in zip(told, rows) {
      let event = try row.event(given, of: person, isUndated: isUndated)
      // What a list said is told anew where the day had something before it: order is by entry.
      let isPreceded = amendment.new.contains { $0.on == event.on }
      // Each known event answers one row: the same may have happened twice on a day.
      if let old = known.first(where: {
        $0.tells(event) && !(isPreceded && $0.isProvisional) && !repeated.contains($0.id)
      }) {
        repeated.insert(old.id)
        entered.append((old.id.rawValue, .unchanged))
      } else {
        let new = try Member.renumbered(event, in: db)
        amendment.new.append(new)
        entered.append((new.id.rawValue, .added))
      }
    }
    if !amendment.new.isEmpty {
      let told = known.filter { repeated.contains($0.id) } + amendment.new
      if let start = told.min(by: MembershipEvent.precedes), start.change.isBeginning,
        start.change != .rejoin
      {
        amendment.voided = known.filter { $0.isProvisional && !repeated.contains($0.id) }
        try refuseElsewhere(amendment.voided, told: told, of: person, in: db)
      }
      amendment.isRetelling = known.contains(where: \.isProvisional)
      try Member.amend(person, amendment, at: desk, in: db)
    }
    return entered
  }

  /// A history that never comes to the union on record is another's, or a move that has its verb.
  private static func refuseElsewhere(
    _ voided: [MembershipEvent], told: [MembershipEvent], of person: Person,
    in db: borrowing Connection
  ) throws {
    let unions = Set(told.flatMap { [$0.union, $0.otherUnion].compactMap(\.self) })
    guard let elsewhere = voided.first(where: { !unions.contains($0.union) }) else { return }
    let codes = try unions.compactMap { try db.find(TradeUnion.self, $0)?.code }.sorted()
    throw Problem(
      .value, "member.history_elsewhere",
      en:
        "Member \(person.number, as: "member") is on record in union \(try db.find(TradeUnion.self, elsewhere.union)?.code ?? "–", as: "present"); these events only tell of \(codes.joined(separator: ", "), as: "given"). Check the ID number; for a transfer use gonghui member transfer, for a slip gonghui member correct.",
      zh:
        "会员 \(person.number, as: "member") 登记在工会 \(try db.find(TradeUnion.self, elsewhere.union)?.code ?? "–", as: "present")，而这些会籍变动只涉及 \(codes.joined(separator: ", "), as: "given")。请核对证件号码；转接请用 gonghui member transfer，原登记有误请用 gonghui member correct。"
    )
  }

  /// The event that a row tells, without a number of its own yet.
  private func event(
    _ given: Given, of person: Person, isUndated: Bool
  ) throws -> MembershipEvent {
    // Where the beginning has no day, a list's later events may have none either.
    guard let day = on ?? (isUndated ? .first : nil) else {
      throw Problem.missing(Self.noun.form["on"]!)
    }
    var event = MembershipEvent(
      id: Identifier(rawValue: 0), person: person.id, change: change, on: day,
      union: Identifier(rawValue: union.id), otherUnion: nil, outside: nil, reason: nil,
      document: nil, isProvisional: false, voids: nil)
    try put(given, over: &event)
    return event
  }

  /// Puts the values that are given over an event's.
  func put(_ given: Given, over event: inout MembershipEvent) throws {
    if given["event"] != nil { event.change = change }
    if let on { event.on = on }
    if given["union"] != nil { event.union = Identifier(rawValue: union.id) }
    if let otherUnion {
      event.otherUnion = Identifier(rawValue: otherUnion.id)
    } else if given["other_union"] != nil || event.change != .transfer {
      event.otherUnion = nil
    }
    if given["outside"] != nil { event.outside = outside }
    if given["reason"] != nil { event.reason = reason }
    if given["document"] != nil { event.document = document }
    guard (event.change == .transfer) == (event.otherUnion != nil) else {
      throw Problem(
        .value, "member.other_union_of_transfers",
        en:
          "Other union code belongs to a transfer and only to it; this is a \(event.change, as: "event").",
        zh: "对方工会编码只用于转接，而且转接必须填写；这里是\(event.change, as: "event")。")
    }
  }
}

extension Kind {
  /// What happened to memberships, as it is now believed.
  package static let event = Kind(ToldEvent.noun, isSequence: true)
}

/// Takes an event back (更正) and, where values are given, enters it anew with those.
package struct CorrectMember: Verb {
  private var person = Reference<Person>.blank
  /// Its place among the events that hold, 1 being the first, as `member history` counts them.
  private var place = 0
  private var void = false
  private var mended = ToldEvent()
  private var given = Given()
  package init() {}
  package static let path = ["member"]
  package static let name = "correct"
  package static let summary = Text(
    en: "Correct an event: void it and enter it anew.", zh: "更正一次变动：作废后重新录入。")
  package static let examples = [
    "member history 12", "member correct 12 --event 2 --on 2017-04-05 --reason 日期录错",
    "member correct 12 --event 2 --void --reason 录错了人",
  ]
  private static let said = ToldEvent.noun.form.without("id_number").relaxing("event", "union")
    .spelled(["event": "change", "other_union": "to", "reason": "why"])
  package static let form =
    Form {
      Reference<Person>.member(\CorrectMember.person)
      Field(\.place, "place", en: "Event", zh: "第几次变动").option("event")
        .hint(en: "which event, as member history counts them", zh: "第几次变动，见 member history")
      Field(\.void, "void", en: "Void", zh: "作废")
        .hint(en: "only take it back", zh: "只作废，不重新录入")
    } + said.held(by: \.mended)

  package mutating func prepare(
    _ given: Given, by reader: Reader, in db: borrowing Connection
  ) throws {
    self.given = given
  }

  package func perform(at desk: Desk, in db: borrowing Connection) throws -> Answer {
    guard void != Self.said.fields.contains(where: { given[$0.name] != nil }) else {
      throw Problem(
        .usage, "member.correct_how",
        en: "Say what is right (such as --on), or take the event back with --void; one of the two.",
        zh: "请写明新的内容（如 --on），或用 --void 作废；两者只取其一。")
    }
    let person = try person.found(in: db)
    let wrong = try event(of: person, in: db)
    var amendment = Member.Amendment(voided: [wrong])
    var effect = Effect.changed
    if !void {
      var event = wrong
      try mended.put(given, over: &event)
      if event == wrong { effect = .unchanged }
      amendment.new = [try Member.renumbered(event, in: db)]
    }
    if effect == .changed {
      try Member.amend(person, amendment, because: desk.reason, at: desk, in: db)
    }
    var answer = Answer(effect, Member.noun.title)
    try Member.presentHistory(of: person, until: desk.today, in: db, to: &answer)
    return answer
  }

  private func event(
    of person: Person, in db: borrowing Connection
  ) throws -> MembershipEvent {
    let events = try db.events(of: person.id)
    guard events.indices.contains(place - 1) else {
      throw Problem(
        .notFound, "member.no_such_event",
        en:
          "Member \(person.number, as: "member") has no such event (\(place, as: "event")) among \(events.count, as: "count"). Look at the history first.",
        zh:
          "会员 \(person.number, as: "member") 没有这一会籍变动（\(place, as: "event")）；现有 \(events.count, as: "count") 条。请先查看会籍历史。"
      )
    }
    return events[place - 1]
  }
}

extension Member {
  /// The same event under a new number, as said by somebody and no longer by a list.
  static func renumbered(
    _ event: MembershipEvent, in db: borrowing Connection
  ) throws -> MembershipEvent {
    MembershipEvent(
      id: try nextEvent(in: db), person: event.person, change: event.change, on: event.on,
      union: event.union, otherUnion: event.otherUnion, outside: event.outside,
      reason: event.reason, document: event.document, isProvisional: false, voids: nil)
  }
}
