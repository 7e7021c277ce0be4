import Records
import Storage

/// The rows of a new member, filled in place again and again.
final class MemberRows {
  private let person: RowShape
  private let membership: RowShape
  private let event: RowShape
  private let birthText = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 10)

  /// The values of a table's columns, of which most stay as they are.
  private final class RowShape {
    let values: UnsafeMutableBufferPointer<BulkValue>
    private let columns: [String]

    init(_ table: String, in db: borrowing Connection) throws {
      columns = try db.columns(of: table)
      values = .allocate(capacity: columns.count)
      values.initialize(repeating: .null)
    }

    deinit { values.deallocate() }

    /// Where a column stands.
    func place(_ column: String) -> Int {
      guard let place = columns.firstIndex(of: column) else {
        preconditionFailure("there is no column \(column)")
      }
      return place
    }
  }

  private let p:
    (
      number: Int, name: Int, gender: Int, birth: Int, ethnicity: Int, education: Int,
      household: Int, phone: Int
    )
  private let m:
    (
      person: Int, union: Int, from: Int, joined: Int, joinedUnion: Int, note: Int, revision: Int
    )
  private let e: (person: Int, change: Int, on: Int, union: Int)

  init(in db: borrowing Connection) throws {
    person = try RowShape("person", in: db)
    membership = try RowShape("membership", in: db)
    event = try RowShape("membership_event", in: db)
    p = (
      person.place("id_number"), person.place("name"), person.place("gender"),
      person.place("birth_date"), person.place("ethnicity"), person.place("education"),
      person.place("household_type"), person.place("phone")
    )
    m = (
      membership.place("person_id"), membership.place("union_id"), membership.place("from_on"),
      membership.place("joined_on"), membership.place("joined_union_on"),
      membership.place("note"), membership.place("revision")
    )
    e = (
      event.place("person_id"), event.place("event"), event.place("on_date"),
      event.place("union_id")
    )
    person.values[person.place("id_type")] = BulkValue(PlainMember.Text("resident"))
    person.values[person.place("revision")] = BulkValue(1)
    membership.values[membership.place("spell")] = BulkValue(1)
    membership.values[membership.place("status")] = BulkValue(PlainMember.Text("active"))
    // Whatever a list says is provisional.
    event.values[event.place("provisional")] = BulkValue(1)
    birthText.initialize(repeating: 0x2D)
  }

  deinit { birthText.deallocate() }

  /// The values of a person's row; they stay until the next are asked for.
  func person(_ member: PlainMember, _ ids: NextIDs) -> UnsafeBufferPointer<BulkValue> {
    for (from, to) in [(6, 0), (7, 1), (8, 2), (9, 3), (10, 5), (11, 6), (12, 8), (13, 9)] {
      birthText[to] = member.number[from]
    }
    let values = person.values
    values[0] = BulkValue(ids.person)
    values[p.number] = BulkValue(member.number)
    values[p.name] = BulkValue(member.name)
    values[p.gender] = BulkValue(PlainMember.Text(member.gender == .male ? "male" : "female"))
    values[p.birth] = BulkValue(PlainMember.Text(birthText))
    values[p.ethnicity] = BulkValue(member.ethnicity)
    values[p.education] = BulkValue(member.education)
    values[p.household] = BulkValue(member.household)
    values[p.phone] = BulkValue(member.phone)
    return UnsafeBufferPointer(values)
  }

  /// Likewise of the membership.
  func membership(_ member: PlainMember, _ ids: NextIDs) -> UnsafeBufferPointer<BulkValue> {
    let values = membership.values
    values[0] = BulkValue(ids.membership)
    values[m.person] = BulkValue(ids.person)
    values[m.union] = BulkValue(member.union.id)
    values[m.from] = BulkValue(Self.day(member))
    values[m.joined] = BulkValue(member.joined?.text)
    values[m.joinedUnion] = BulkValue((member.joinedUnion ?? member.joined)?.text)
    values[m.note] = BulkValue(member.note)
    // The service writes the spell as the event tells it, then what the list says otherwise, then
    // what is entered by hand.
    let isListedOtherwise = member.joinedUnion.map { $0.day != member.joined?.day } ?? false
    values[m.revision] = BulkValue(
      1 + (isListedOtherwise ? 1 : 0) + (member.note == nil ? 0 : 1))
    return UnsafeBufferPointer(values)
  }

  /// Likewise of the event that began it.
  func event(_ member: PlainMember, _ ids: NextIDs) -> UnsafeBufferPointer<BulkValue> {
    let values = event.values
    values[0] = BulkValue(ids.event)
    values[e.person] = BulkValue(ids.person)
    values[e.change] = BulkValue(PlainMember.Text(member.joined == nil ? "opening" : "join"))
    values[e.on] = BulkValue(Self.day(member))
    values[e.union] = BulkValue(member.union.id)
    return UnsafeBufferPointer(values)
  }

  private static func day(_ member: PlainMember) -> PlainMember.Text {
    (member.joined ?? member.joinedUnion)?.text ?? PlainMember.Text("1850-01-01")
  }
}
