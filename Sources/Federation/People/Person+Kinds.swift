import Records
import Storage

extension Kind {
  /// People who are no members by any list, as they stand: officers, applicants, heads of
  /// households, and those whose record was merged into another.
  package static let person = Kind(
    "person",
    fields: [
      KindField("id_number", .identity, required: true), KindField("id_type", .choice("id_type")),
      KindField("name", .personName, required: true), KindField("gender", .choice("gender")),
      KindField("birth_date", .birthDate), KindField("ethnicity"), KindField("education"),
      KindField("household_type", .choice("household_type")), KindField("phone", .phone),
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
      KindField("id_number", .identity, required: true),
      KindField("former_number", .identity, required: true),
    ],
    key: ["id_number"], order: "id_number",
    rows: { _ in
      "SELECT id, id_number, former_number FROM person WHERE former_number IS NOT NULL"
    })
}
