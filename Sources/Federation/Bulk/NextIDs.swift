import Records
import Storage

/// The ids that the next new member's rows get.
struct NextIDs {
  private(set) var person: Int64
  private(set) var membership: Int64
  private(set) var event: Int64

  init(in db: borrowing Connection) throws {
    person = try db.comingID(in: "person")
    membership = try db.comingID(in: "membership")
    event = try db.comingID(in: "membership_event")
  }

  /// Those that the member after so many others gets.
  func after(_ count: Int) -> NextIDs {
    var ids = self
    ids.person += Int64(count)
    ids.membership += Int64(count)
    ids.event += Int64(count)
    return ids
  }

  /// Writes the counters, so that others can give out ids.
  func giveBack(in db: borrowing Connection) throws {
    try db.setComingID(person, in: "person")
    try db.setComingID(membership, in: "membership")
    try db.setComingID(event, in: "membership_event")
  }
}
