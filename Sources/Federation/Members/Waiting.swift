package import Records
package import Storage

/// A matter that waits for a union's answer (待办事项), at both ends: a transfer stands with the
/// union that proposed it and with the one that is to receive the member. Only ever listed.
package struct Waiting: Record {
  package var id: Int64 = 0
  package var number: Int64 = 0
  package var matter = WaitingMatter.blank
  package var channel: ApplicationChannel?
  package init() {}

  package static let noun = Noun<Waiting>(
    "waiting", en: "waiting matter", zh: "待办", table: "membership_application", key: ["union"],
    union: "union", status: "matter", day: "since",
    order: #""union", matter, since, number"#, listing: Waiting.rows(on:)
  ) {
    Field.computed("number", .integer, en: "Number", zh: "编号", "number")
    Field.computed("id_number", .identity, en: "ID number", zh: "证件号码", "id_number")
    Field.computed("name", .personName, en: "Name", zh: "姓名", "name")
    Field(\.matter, "matter", en: "Matter", zh: "待办事项")
    Field.computed("union", .unionCode, en: "Union", zh: "办理工会编码", #""union""#)
    Field.computed("other_union", .unionCode, en: "Other union", zh: "对方工会编码", "other_union")
    Field.computed("since", .day, en: "Since", zh: "提出日期", "since")
    Field.computed("days", .integer, en: "Days", zh: "已等天数", "days")
    Field(\.channel, "channel", en: "Channel", zh: "申请方式").minor()
    Field.computed("campaign", .text, en: "Campaign", zh: "集中行动", "campaign").minor()
    Field.computed("reason", .text, en: "Reason", zh: "原因", "reason")
  }

  private static func rows(on day: Day) -> SQL {
    """
    SELECT w.id, w.person_id AS number, p.id_number, p.name, w.matter, u.code AS "union",
      o.code AS other_union, w.since,
      CAST(julianday(\(day)) - julianday(w.since) AS INTEGER) AS days, w.channel, w.campaign,
      w.reason
    FROM (
      SELECT id, person_id, 'application' AS matter, union_id, NULL AS other_union_id,
        applied_on AS since, decided_on, channel, campaign, NULL AS reason
      FROM membership_application
      UNION ALL
      SELECT id, person_id, 'transfer_out', union_id, other_union_id, proposed_on, decided_on,
        NULL, NULL, reason
      FROM transfer_proposal
      UNION ALL
      SELECT id, person_id, 'transfer_in', other_union_id, union_id, proposed_on, decided_on,
        NULL, NULL, reason
      FROM transfer_proposal
    ) w JOIN person p ON p.id = w.person_id JOIN trade_union u ON u.id = w.union_id
    LEFT JOIN trade_union o ON o.id = w.other_union_id
    WHERE w.since <= \(day) AND ifnull(w.decided_on, '9999-12-31') > \(day)
    """
  }
}

/// Lists the applications and transfers that wait.
package struct WaitingMembers: Question {
  private var list = List<Waiting>()
  private var union: Reference<TradeUnion>?
  package init() {}
  package static let path = ["member"]
  package static let name = "waiting"
  package static let looksAtDay = true
  package static let showsPersons = true
  package static let summary = Text(
    en: "List the applications and transfers that wait, at both ends.",
    zh: "列出待办的入会申请和转接，转出转入两头都列。")
  package static let examples = [
    "member waiting --union G2", "member waiting --under 630100 --status transfer_in",
  ]
  package static let form =
    Form {
      Field(\WaitingMembers.union, "union", en: "Union", zh: "办理工会编码")
        .hint(en: "only this union, not those below it", zh: "只要这一个工会（不含下级）")
    } + List<Waiting>.form.held(by: \.list)

  package func ask(
    at desk: Desk, in db: borrowing Connection, _ presenter: inout some Presenter
  ) throws {
    var narrowing = try list.narrowing(at: desk, in: db)
    if let union {
      let code = try db.find(TradeUnion.self, Identifier(rawValue: union.id))?.code
      narrowing.conditions.append("\(name: SchemaName("union")) = \(code)")
    }
    try Waiting.noun.list(on: desk.asOf, narrowing, by: desk.reader(), in: db, to: &presenter)
  }
}
