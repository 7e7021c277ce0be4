package import Federation
package import Records
package import Storage

/// A verb about somebody's membership: the service, the number as it was typed, the day.
package typealias MemberVerb = (MemberService, String, Day, borrowing Connection) throws -> Entered

extension Office {
  /// Runs one verb about somebody's membership as one batch.
  package func perform(
    _ number: String, on day: Day, _ verb: MemberVerb, answer: Telling<Entered> = { _, _ in }
  ) throws -> Done {
    try perform({ desk, db in try verb(MemberService(desk), number, day, db) }, answer: answer)
  }

  /// Writes how somebody's membership stands. Somebody whose only application was sent back is no
  /// member: the history tells it.
  package func showStanding(
    _ id: Int64, to output: Output, in db: borrowing Connection
  ) throws {
    var filter = Filter(asOf: asOf)
    filter.id = id
    var isKnown = false
    try db.eachRecord(of: .memberStanding, where: filter) { _, _ in isKnown = true }
    guard isKnown else {
      _ = try history(of: String(id), to: output, in: db)
      return
    }
    try show(.memberStanding, where: filter, key: String(id), to: output, in: db)
  }

  /// The code of a union as it was typed. Throws `union.not_found`.
  package func unionCode(_ text: String) throws -> String {
    try read { db in try db.union(code: text.trimmed).code }
  }
}
