package import Domain
package import Storage

/// A verb about somebody's membership: the service, the number as it was typed, the day.
package typealias MemberVerb = (MemberService, String, Day, borrowing Connection) throws -> Entered

extension Office {
  /// Runs one verb about somebody's membership as one batch.
  package func perform(_ number: String, on day: Day, _ verb: MemberVerb) throws -> Done {
    try perform { desk, db in try verb(MemberService(desk), number, day, db) }
  }

  /// Whether the person of that number is, was or asks to be a member.
  package func isKnown(member id: Int64) throws -> Bool {
    var filter = Filter(asOf: asOf)
    filter.id = id
    var isKnown = false
    try read { db in
      try db.eachRecord(of: .memberStanding, where: filter) { _, _ in isKnown = true }
    }
    return isKnown
  }

  /// The code of a union as it was typed. Throws `union.not_found`.
  package func unionCode(_ text: String) throws -> String {
    try read { db in try db.union(code: text.trimmed).code }
  }
}
