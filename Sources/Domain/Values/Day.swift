/// A calendar day, without a time zone: `2017-05-01`.
package struct Day: Hashable, Comparable, Sendable {
  /// The text form, `YYYY-MM-DD`, which sorts as the calendar does.
  package let text: String
  package static func < (a: Day, b: Day) -> Bool { a.text < b.text }
}
