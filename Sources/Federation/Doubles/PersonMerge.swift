package import Records
package import Storage

/// Two records of one person brought together (人员合并). Never changed; an unmerge takes it back.
package struct PersonMerge: Equatable, Sendable {
  package let id: Identifier<PersonMerge>
  /// The record that goes on.
  package let kept: Identifier<Person>
  /// The record whose number only leads to the other by now.
  package let merged: Identifier<Person>
  package let on: Day
  /// The batch that did it.
  package let batch: Int64
  package let reason: String?
}

extension PersonMerge: Entity {
  package static let table = Table(
    "person_merge", PersonMerge.init,
    Column("id", \.id), Column("kept_id", \.kept), Column("merged_id", \.merged),
    Column("on_date", \.on), Column("batch", \.batch), Column("reason", \.reason))
}

extension Connection {
  /// How a record came to be merged, last; `nil` of one that stands by itself.
  package func merge(of record: Identifier<Person>) throws -> PersonMerge? {
    try first(
      PersonMerge.self,
      """
      SELECT \(columns: PersonMerge.table) FROM person_merge WHERE merged_id = \(record)
      ORDER BY id DESC LIMIT 1
      """)
  }

  /// The records that were merged into a person's, oldest merge first.
  package func records(mergedInto person: Identifier<Person>) throws -> [Person] {
    try fetch(
      Person.self,
      "SELECT \(columns: Person.table) FROM person WHERE merged_into = \(person) ORDER BY id")
  }
}

extension Desk {
  /// Notes that a number is a merged record's, and which record goes on.
  func noteMerge(of number: String, in db: borrowing Connection) throws {
    guard let record = try? db.record(number: number), record.mergedInto != nil,
      let merge = try db.merge(of: record.id)
    else { return }
    note(
      "person.leads_on",
      [
        "number": .text(record.number), "id_number": .text(record.maskedNumber),
        "kept": .text(String(merge.kept.rawValue)), "on": .day(merge.on),
        "batch": .count(Int(merge.batch)),
      ])
  }
}
