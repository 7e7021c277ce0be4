import Federation
package import Records
import Storage

/// A list of people who join a union together (集体入会): what holds for all of them, where their
/// rows do not say otherwise.
package struct JoiningList: Sendable {
  let union: String
  let day: Day
  let campaign: String?

  package init(union: String, on day: Day, campaign: String? = nil) {
    self.union = union
    self.day = day
    self.campaign = campaign
  }

  /// One person or several, each with an application that is approved at once.
  func enter(_ rows: [Fields], _ desk: Desk, in db: borrowing Connection) throws -> [Entered] {
    try rows.map { row in
      var fields = row
      if fields["union"] == nil { fields["union"] = .text(union) }
      if fields["joined_on"] == nil { fields["joined_on"] = .day(day) }
      return try Member.joinCollectively(fields, campaign: campaign, at: desk, in: db)
    }
  }
}
