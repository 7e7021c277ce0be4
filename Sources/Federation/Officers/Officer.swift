package import Records
package import Storage

/// Who holds which post in which union (工会干部), from a day on until the day before `to`.
package struct Officer: Equatable, Sendable {
  package let id: Identifier<Officer>
  package let person: Identifier<Person>
  package let union: Identifier<TradeUnion>
  package let post: String
  package var employment: String
  package let from: Day
  package var to: Day?
  /// The post in the Party (党内职务), such as 县委常委.
  package var partyPost: String?
  package var note: String?

  /// The post of which a union has one holder at a time (主席).
  package static let chair = "chair"
}

extension Officer: Entity {
  package static let table = Table(
    "officer", Officer.init,
    Column("id", \.id), Column("person_id", \.person), Column("union_id", \.union),
    Column("post", \.post), Column("employment", \.employment), Column("from_on", \.from),
    Column("to_on", \.to), Column("party_post", \.partyPost), Column("note", \.note))
}
