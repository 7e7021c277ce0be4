import Storage

extension Kind {
  /// People who are no members by any list, as they stand: officers, applicants, heads of
  /// households, and those whose record was merged into another.
  package static let person = Kind(
    "person",
    fields: [
      Field("id_number", .identity, required: true), Field("id_type", .choice("id_type")),
      Field("name", .personName, required: true), Field("gender", .choice("gender")),
      Field("birth_date", .birthDate), Field("ethnicity"), Field("education"),
      Field("household_type", .choice("household_type")), Field("phone", .phone),
    ],
    key: ["id_number"], order: "id_number",
    rows: { _ in
      """
      SELECT id, id_number, id_type, name, gender, birth_date, ethnicity, education,
        household_type, phone
      FROM person p WHERE NOT EXISTS (SELECT 1 FROM membership WHERE person_id = p.id)
      """
    })

  /// The numbers that people's papers carried before (旧号码).
  package static let formerNumber = Kind(
    "former_number",
    fields: [
      Field("id_number", .identity, required: true),
      Field("former_number", .identity, required: true),
    ],
    key: ["id_number"], order: "id_number",
    rows: { _ in
      "SELECT id, id_number, former_number FROM person WHERE former_number IS NOT NULL"
    })
}
