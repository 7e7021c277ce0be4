import Records
import Storage

extension Kind {
  /// Applications to join, with the person as in a member's row.
  package static let application = Kind(
    "application",
    fields: [
      KindField("id_number", .identity, required: true), KindField("id_type", .choice("id_type")),
      KindField("name", .personName, required: true), KindField("gender", .choice("gender")),
      KindField("birth_date", .birthDate), KindField("ethnicity"), KindField("education"),
      KindField("household_type", .choice("household_type")), KindField("phone", .phone),
      KindField("union", .unionCode, required: true),
      KindField("channel", .choice("application_channel"), required: true), KindField("campaign"),
      KindField("applied_on", .day, required: true), KindField("decision", .choice("decision")),
      KindField("decided_on", .day), KindField("reason"), KindField("document"),
    ],
    key: ["id_number", "union", "applied_on"], unionColumn: "union", statusColumn: "decision",
    dayColumn: "applied_on", order: #"id_number, applied_on, "union""#,
    rows: { _ in
      """
      SELECT a.id, p.id_number, p.id_type, p.name, p.gender, p.birth_date, p.ethnicity,
        p.education, p.household_type, p.phone, u.code AS "union", a.channel, a.campaign,
        a.applied_on, a.decision, a.decided_on, a.reason, a.document
      FROM membership_application a JOIN person p ON p.id = a.person_id
      JOIN trade_union u ON u.id = a.union_id
      """
    })

  /// Transfers that were proposed, and what became of them.
  package static let proposal = Kind(
    "proposal",
    fields: [
      KindField("id_number", .identity, required: true),
      KindField("union", .unionCode, required: true),
      KindField("other_union", .unionCode, required: true),
      KindField("proposed_on", .day, required: true), KindField("reason"), KindField("document"),
      KindField("outcome", .choice("outcome")), KindField("decided_on", .day), KindField("answer"),
    ],
    key: ["id_number", "other_union", "proposed_on"], unionColumn: "union",
    statusColumn: "outcome", dayColumn: "proposed_on",
    order: "id_number, proposed_on, other_union",
    rows: { _ in
      """
      SELECT t.id, p.id_number, u.code AS "union", o.code AS other_union, t.proposed_on, t.reason,
        t.document, t.outcome, t.decided_on, t.answer
      FROM transfer_proposal t JOIN person p ON p.id = t.person_id
      JOIN trade_union u ON u.id = t.union_id JOIN trade_union o ON o.id = t.other_union_id
      """
    })

  /// What waits for an answer on a day, at both ends: a transfer stands with the union that
  /// proposed it and with the one that is to receive the member.
  package static let waiting = Kind(
    "waiting",
    fields: [
      KindField("number", .integer), KindField("id_number", .identity),
      KindField("name", .personName),
      KindField("matter", .choice("waiting")), KindField("union", .unionCode),
      KindField("other_union", .unionCode), KindField("since", .day), KindField("days", .integer),
      KindField("channel", .choice("application_channel")), KindField("campaign"),
      KindField("reason"),
    ],
    key: ["union"], unionColumn: "union", statusColumn: "matter", dayColumn: "since",
    order: #""union", matter, since, number"#,
    rows: { day in
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
    })
}
