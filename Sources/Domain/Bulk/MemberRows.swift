import Storage

/// The rows of a new member, filled in place again and again.
struct MemberRows {
  private let person: RowShape
  private let membership: RowShape
  private let event: RowShape

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
  }

  /// - Returns: whether the person went in.
  func insertPerson(
    _ member: PlainMember, _ id: Int64, _ load: BulkLoad, in db: borrowing Connection
  ) throws -> Bool {
    let values = person.values
    values[0] = BulkValue(id)
    values[p.number] = BulkValue(member.number)
    values[p.name] = BulkValue(member.name)
    values[p.gender] = BulkValue(PlainMember.Text(member.gender == .male ? "male" : "female"))
    values[p.birth] = BulkValue(member.birthText)
    values[p.ethnicity] = BulkValue(member.ethnicity)
    values[p.education] = BulkValue(member.education)
    values[p.household] = BulkValue(member.household)
    values[p.phone] = BulkValue(member.phone)
    return try load.insert(0, UnsafeBufferPointer(values), in: db)
  }

  func insertMembership(
    _ member: PlainMember, _ ids: NextIDs, _ load: BulkLoad, in db: borrowing Connection
  ) throws {
    let values = membership.values
    let on = Self.day(member)
    values[0] = BulkValue(ids.membership)
    values[m.person] = BulkValue(ids.person)
    values[m.union] = BulkValue(member.union.id)
    values[m.from] = BulkValue(on)
    values[m.joined] = BulkValue(member.joined?.text)
    values[m.joinedUnion] = BulkValue((member.joinedUnion ?? member.joined)?.text)
    values[m.note] = BulkValue(member.note)
    // The service writes the spell as the event tells it, then what the list says otherwise, then
    // what is entered by hand.
    let isListedOtherwise = member.joinedUnion.map { $0.day != member.joined?.day } ?? false
    values[m.revision] = BulkValue(
      1 + (isListedOtherwise ? 1 : 0) + (member.note == nil ? 0 : 1))
    _ = try load.insert(1, UnsafeBufferPointer(values), in: db)
  }

  func insertEvent(
    _ member: PlainMember, _ ids: NextIDs, _ load: BulkLoad, in db: borrowing Connection
  ) throws {
    let values = event.values
    values[0] = BulkValue(ids.event)
    values[e.person] = BulkValue(ids.person)
    values[e.change] = BulkValue(PlainMember.Text(member.joined == nil ? "opening" : "join"))
    values[e.on] = BulkValue(Self.day(member))
    values[e.union] = BulkValue(member.union.id)
    _ = try load.insert(2, UnsafeBufferPointer(values), in: db)
  }

  private static func day(_ member: PlainMember) -> PlainMember.Text {
    (member.joined ?? member.joinedUnion)?.text ?? PlainMember.Text("1850-01-01")
  }
}
