import Records
import Storage

extension Kind {
  /// The batches of service cards.
  package static let cardBatch = Kind(
    "card_batch",
    fields: [
      KindField("number", required: true), KindField("union", .unionCode, required: true),
      KindField("bank", required: true), KindField("opened_on", .day, required: true),
      KindField("note"),
    ],
    key: ["number"], owner: ["union"], unionColumn: "union", dayColumn: "opened_on",
    order: "number",
    rows: { _ in
      """
      SELECT b.id, b.number, u.code AS "union", b.bank, b.opened_on, b.note
      FROM card_batch b JOIN trade_union u ON u.id = b.union_id
      """
    })

  /// The service cards as files have them, with what was done by the day.
  package static let card = Kind(
    "card",
    fields: [KindField("id_number", .identity, required: true), cardNumber] + cardDays,
    key: ["card_number"], group: "id_number", unionColumn: "union", statusColumn: "state",
    dayColumn: "issued_on", order: "id_number, issued_on, card_number", rows: cards)

  /// The service cards as people read them: with names, unions and where each stands. `--under`
  /// looks at the union the person is or was last a member of.
  package static let cardList = Kind(
    "card",
    fields: [
      KindField("id_number", .identity, required: true), KindField("name", .personName),
      KindField("union", .unionCode), cardNumber, KindField("state", .choice("card_state")),
    ] + cardDays,
    key: ["card_number"], unionColumn: "union", statusColumn: "state", dayColumn: "issued_on",
    order: #""union", id_number, issued_on, card_number"#, rows: cards)

  private static let cardNumber = KindField("card_number", .card, required: true)
  private static let cardDays = [
    KindField("batch"), KindField("issued_on", .day, required: true), KindField("signed_on", .day),
    KindField("activated_on", .day), KindField("lost_on", .day), KindField("closed_on", .day),
    KindField("reason"), KindField("replaces", .card), KindField("note"),
  ]

  private static func cards(asOf day: Day) -> SQL {
    """
    SELECT id, id_number, name, "union", card_number, batch, issued_on, signed_on, activated_on,
      lost_on, closed_on, iif(lost_on IS NULL AND closed_on IS NULL, NULL, reason) AS reason,
      replaces, note,
      CASE WHEN closed_on IS NOT NULL THEN 'closed' WHEN lost_on IS NOT NULL THEN 'lost'
        WHEN activated_on IS NOT NULL THEN 'active' WHEN signed_on IS NOT NULL THEN 'signed'
        ELSE 'issued' END AS state
    FROM (
      SELECT c.id, p.id_number, p.name, \(latestUnion) AS "union", c.card_number,
        b.number AS batch, c.issued_on, iif(c.signed_on <= \(day), c.signed_on, NULL) AS signed_on,
        iif(c.activated_on <= \(day), c.activated_on, NULL) AS activated_on,
        iif(c.lost_on <= \(day), c.lost_on, NULL) AS lost_on,
        iif(c.closed_on <= \(day), c.closed_on, NULL) AS closed_on, c.reason,
        r.card_number AS replaces, c.note
      FROM service_card c JOIN person p ON p.id = c.person_id
      LEFT JOIN card_batch b ON b.id = c.batch_id LEFT JOIN service_card r ON r.id = c.replaces_id
      WHERE c.issued_on <= \(day))
    """
  }
}
