package import Records
package import Storage

/// A member's service card (会员服务卡), which is a bank card: from its issue to its closing.
package struct ServiceCard: Equatable, Sendable {
  package let id: Identifier<ServiceCard>
  package let person: Identifier<Person>
  package var batch: Int64?
  /// 16 to 19 digits with a Luhn check digit, as `BankCard` takes them.
  package let number: String
  package var issuedOn: Day
  package var signedOn: Day?
  package var activatedOn: Day?
  package var lostOn: Day?
  package var closedOn: Day?
  /// Why it was lost or closed.
  package var reason: String?
  /// The card in whose place it came.
  package var replaces: Identifier<ServiceCard>?
  package var note: String?

  /// The last four digits: all that messages and lists show.
  package var maskedNumber: String { Masking.card(BankCard(stored: number)) }
}

extension ServiceCard: Entity {
  package static let table = Table(
    "service_card", ServiceCard.init,
    Column("id", \.id), Column("person_id", \.person), Column("batch_id", \.batch),
    Column("card_number", \.number), Column("issued_on", \.issuedOn),
    Column("signed_on", \.signedOn), Column("activated_on", \.activatedOn),
    Column("lost_on", \.lostOn), Column("closed_on", \.closedOn), Column("reason", \.reason),
    Column("replaces_id", \.replaces), Column("note", \.note))
}
