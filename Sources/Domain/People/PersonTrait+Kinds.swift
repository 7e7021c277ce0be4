import Storage

extension Kind {
  /// Every trait of every person, dated.
  package static let trait = Kind(
    "trait",
    fields: [
      Field("id_number", .identity, required: true),
      Field("trait", .choice("trait"), required: true), Field("from", .day), Field("to", .day),
    ],
    key: ["id_number", "trait", "from"], dayColumn: "from", order: #"id_number, trait, "from""#,
    rows: { _ in
      """
      SELECT t.id, p.id_number, t.trait, nullif(t.from_on, \(Day.first)) AS "from", t.to_on AS "to"
      FROM person_trait t JOIN person p ON p.id = t.person_id
      """
    })
}
