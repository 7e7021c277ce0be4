package import Records
package import Storage

/// One ended membership (终止会籍): who left, when, where, how and why.
package struct Leaver: Sendable {
  package let period: ReportPeriod
  /// The unit of the report that the union stands under.
  package let unit: ReportUnits.Unit
  package let person: Person
  package let event: MembershipEvent
  /// The union that was left, by code.
  package let union: String
  /// Active or retained until then.
  package let statusBefore: MembershipStatus
  /// Since when a member; `nil` of an opening.
  package let joinedOn: Day?

  package static let columns = [
    KindField("unit", .unionCode), KindField("on", .day), KindField("event", .choice("event")),
    KindField("number", .integer), KindField("id_number", .identity),
    KindField("name", .personName),
    KindField("union", .unionCode), KindField("joined_on", .day),
    KindField("status", .choice("membership_status")), KindField("outside"), KindField("reason"),
    KindField("document"),
  ]

  /// The columns' values in their order.
  package var cells: [SQLiteValue] {
    func text(_ text: String?) -> SQLiteValue { text.map(SQLiteValue.text) ?? .null }
    return [
      .text(unit.code), .text(event.on.text), .text(event.change.rawValue),
      .integer(person.id.rawValue), .text(person.idNumber), .text(person.name), .text(union),
      text(joinedOn?.text), .text(statusBefore.rawValue), text(event.outside),
      text(event.reason), text(event.document),
    ]
  }
}
