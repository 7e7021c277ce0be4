package import Records
package import Storage

/// Who holds which post in which union (工会干部), from a day on until the day before `to`.
package struct Officer: Record {
  package var id: Int64 = 0
  package var person = Somebody.blank
  /// Needed of somebody who is not on record yet, and kept with the person.
  package var name: PersonName?
  package var union = Reference<TradeUnion>.blank
  package var post = Code<Posts>.blank
  package var employment = Code<Employments>.blank
  package var from = Day.blank
  package var to: Day?
  /// The post in the Party (党内职务), such as 县委常委.
  package var partyPost: String?
  package var note: String?
  package init() {}

  /// The posts of unions, which the office can extend.
  package enum Posts: CodeList { package static let list = "post" }
  /// How somebody is employed for a post (任职形式).
  package enum Employments: CodeList { package static let list = "employment" }

  /// The post of which a union has one holder at a time (主席).
  package static let chair = Code<Posts>(rawValue: "chair")

  package static let noun = Noun<Officer>(
    "officer", en: "officer", zh: "工会干部", key: ["id_number", "union", "post", "from"],
    union: "union", status: "state", day: "from", order: #""union", post, "from", id_number"#,
    examples: [
      "officer add --union G1 --id-number @id.txt --name 张三 --post chair "
        + "--employment full_time --from 2016-01-01",
      "officer list --under P1",
      "officer end @id.txt --on 2018-06-01",
    ], listing: terms(on:)
  ) {
    Field.narrowing("state", as: OfficerState.self, en: "Status", zh: "状态")
    Field(\.person, "id_number", column: "person_id", en: "ID number", zh: "证件号码").minor()
    Field(\.name, "name", en: "Name", zh: "姓名")
      .hint(en: "Name; needed of somebody who is not on record yet", zh: "姓名；库中还没有此人时必填").notKept()
    Field(\.union, "union", column: "union_id", en: "Union code", zh: "所属工会编码")
    Field(\.post, "post", en: "Post", zh: "职务")
    Field(\.employment, "employment", en: "Employment", zh: "任职形式")
    Field(\.from, "from", column: "from_on", en: "In office from", zh: "任职日期").day()
    Field(\.to, "to", column: "to_on", en: "In office to", zh: "卸任日期")
    Field(\.partyPost, "party_post", en: "Party post", zh: "党内职务").minor()
    Field(\.note, "note", en: "Note", zh: "备注").minor()
  }

  private static func terms(on day: Day) -> SQL {
    """
    SELECT o.id, CASE WHEN o.from_on > \(day) THEN 'coming' WHEN o.to_on <= \(day) THEN 'ended'
        ELSE 'current' END AS state,
      p.id_number, p.name, u.code AS "union", o.post, o.employment, o.from_on AS "from",
      o.to_on AS "to", o.party_post, o.note
    FROM officer o JOIN person p ON p.id = o.person_id JOIN trade_union u ON u.id = o.union_id
    """
  }
}

/// Where a term of office stands on a day (任职状态).
package enum OfficerState: String, Choice {
  case current
  case ended
  /// Appointed, and not yet begun.
  case coming

  package static let list = "officer_state"
  package var word: Text {
    switch self {
    case .current: Text(en: "current", zh: "在任")
    case .ended: Text(en: "ended", zh: "已卸任")
    case .coming: Text(en: "not yet begun", zh: "尚未到任")
    }
  }
}

extension Officer {
  /// A person's terms, oldest first, of one union or of all, of one post or of all.
  static func terms(
    of person: Identifier<Person>, in union: Int64? = nil, as post: Code<Posts>? = nil,
    _ db: borrowing Connection
  ) throws -> [Officer] {
    try all(
      where: """
        person_id = \(person) AND union_id = ifnull(\(union), union_id)
          AND post = ifnull(\(post), post)
        """, in: db
    ).sorted { ($0.from, $0.id) < ($1.from, $1.id) }
  }

  func tradeUnion(in db: borrowing Connection) throws -> TradeUnion {
    try union.tradeUnion(in: db)
  }

  /// Enters a term (任职), or takes over what is given of one that is there: known by person,
  /// union, post and first day.
  ///
  /// Only `officer end` and `officer edit` change the last day, never a list.
  package static func enter(
    _ new: Officer, given: Given, _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    var new = new
    let person = try new.person.enter(named: new.name, at: desk, in: db)
    new.name = nil
    guard let id = try new.twin(in: db), let old = try load(id, in: db) else {
      try new.check(replacing: nil, at: desk, in: db)
      try new.insert(in: db)
      return (new.id, .added)
    }
    if let to = new.to, to != old.to {
      throw try Problem.notByEntering(to, old, person, desk, in: db)
    }
    var merged = old
    if given["employment"] != nil { merged.employment = new.employment }
    if given["party_post"] != nil { merged.partyPost = new.partyPost }
    if given["note"] != nil { merged.note = new.note }
    guard mode == .merge || merged == old else {
      throw try Problem.alreadyInPost(old, person, desk, in: db)
    }
    return (id, try merged.save(over: old, at: desk, in: db))
  }
}
