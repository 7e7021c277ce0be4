import Records
import Storage

extension Kind {
  /// Which records were merged into which (合并), in the order in which it was done.
  package static let personMerge = Kind(
    "person_merge",
    fields: [
      KindField("merged", .identity, required: true), KindField("kept", .identity, required: true),
      KindField("on", .day, required: true), KindField("reason"),
    ],
    key: ["merged"], dayColumn: "on", order: "id",
    rows: { _ in
      """
      SELECT m.id, g.id_number AS merged, k.id_number AS kept, m.on_date AS "on", m.reason
      FROM person_merge m JOIN person g ON g.id = m.merged_id JOIN person k ON k.id = m.kept_id
      """
    })

  /// Which records look alike and are two people's (不是同一人).
  package static let duplicateDecision = Kind(
    "duplicate_decision",
    fields: [
      KindField("id_number", .identity, required: true),
      KindField("other_id_number", .identity, required: true),
      KindField("decided_on", .day, required: true), KindField("reason", required: true),
    ],
    key: ["id_number", "other_id_number"], dayColumn: "decided_on",
    order: "id_number, other_id_number",
    rows: { _ in
      """
      SELECT d.id, min(a.id_number, b.id_number) AS id_number,
        max(a.id_number, b.id_number) AS other_id_number, d.decided_on, d.reason
      FROM duplicate_decision d JOIN person a ON a.id = d.person_id
      JOIN person b ON b.id = d.other_id
      """
    })
}

extension MergeService {
  /// A row of the `person_merge` kind. `person unmerge` cannot take it back: the batch that brought
  /// it in did much else.
  func enterMerge(_ fields: Fields, in db: borrowing Connection) throws -> Entered {
    try merge(
      fields.personNumber("merged"), into: fields.personNumber("kept"), note: "",
      because: fields.text("reason"), on: fields.required("on", Fields.day), in: db)
  }

  /// A row of the `duplicate_decision` kind.
  func enterDecision(_ fields: Fields, in db: borrowing Connection) throws -> Entered {
    let (number, other) = (try fields.personNumber(), try fields.personNumber("other_id_number"))
    // A record that was merged since keeps its decisions, though its number leads elsewhere.
    if let one = try db.record(storedNumber: number), let two = try db.record(storedNumber: other),
      let old = try db.decision(one.id, two.id)
    {
      return Entered("duplicate_decision", old.id.rawValue, .unchanged)
    }
    return try decideNotSame(
      number, other,
      because: fields.required("reason", Fields.text),
      on: fields.required("decided_on", Fields.day), in: db)
  }
}
