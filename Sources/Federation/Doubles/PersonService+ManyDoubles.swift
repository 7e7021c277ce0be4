import Records
import Storage

extension PersonService {
  /// Warns of everybody in a range of new people who may be on record already, as `judgePhone` and
  /// `judgeNameAndBirth` would have done when each was entered. In the order of their ids.
  ///
  /// Reads two indexes from end to end instead of asking for each person.
  func judgeDoubles(of new: Range<Int64>, in db: borrowing Connection) throws {
    guard !new.isEmpty else { return }
    let merged = try db.column(Int64.self, "SELECT id FROM person WHERE merged_into IS NOT NULL")
    var suspects = Suspects(new: new, without: Set(merged))
    try db.eachRow(
      of: "SELECT phone, id FROM person WHERE phone IS NOT NULL ORDER BY phone, id"
    ) { row in
      if let phone = row.nextBytes() { suspects.add(phone, nil, try row.next(), .phone) }
    }
    suspects.end(.phone)
    try db.eachRow(
      of: """
        SELECT birth_date, name, id FROM person WHERE birth_date IS NOT NULL
        ORDER BY birth_date, name, id
        """
    ) { row in
      let birth = row.nextBytes()
      if let name = row.nextBytes() { suspects.add(name, birth, try row.next(), .birth) }
    }
    suspects.end(.birth)
    for suspect in suspects.found.sorted(by: { ($0.id, $0.by.rawValue) < ($1.id, $1.by.rawValue) })
    {
      try judge(suspect, in: db)
    }
  }

  /// Likewise of a few new people, for each of whom the indexes are asked.
  func judgeNewDoubles(of new: Range<Int64>, in db: borrowing Connection) throws {
    var found: [Suspects.Suspect] = []
    try db.eachRow(
      of: """
        SELECT p.id, \(Suspects.Reason.phone.rawValue), o.id
        FROM person p CROSS JOIN person o ON o.phone = p.phone AND o.id < p.id
        WHERE p.id >= \(new.lowerBound) AND p.id < \(new.upperBound) AND o.merged_into IS NULL
        UNION ALL
        SELECT p.id, \(Suspects.Reason.birth.rawValue), o.id
        FROM person p
        CROSS JOIN person o ON o.birth_date = p.birth_date AND o.name = p.name AND o.id < p.id
        WHERE p.id >= \(new.lowerBound) AND p.id < \(new.upperBound) AND o.merged_into IS NULL
        ORDER BY 1, 2, 3
        """
    ) { row in
      let (id, reason, other): (Int64, Int, Int64) = (
        try row.next(), try row.next(), try row.next()
      )
      guard let by = Suspects.Reason(rawValue: reason) else { return }
      if let last = found.last, last.id == id, last.by == by {
        guard last.others.count < Suspects.most else { return }
        found[found.count - 1] = Suspects.Suspect(id: id, by: by, others: last.others + [other])
      } else {
        found.append(Suspects.Suspect(id: id, by: by, others: [other]))
      }
    }
    for suspect in found { try judge(suspect, in: db) }
  }

  private func judge(_ suspect: Suspects.Suspect, in db: borrowing Connection) throws {
    guard let person = try db.find(Person.self, Identifier(rawValue: suspect.id)) else { return }
    let entering = try db.enteredUnion(of: person.id)
    for id in suspect.others {
      guard let other = try db.find(Person.self, Identifier(rawValue: id)) else { continue }
      let home = try db.openUnion(of: other.id)
      let place = DoublePlace(union: home?.code, entering: entering)
      switch suspect.by {
      case .phone:
        return try desk.judge(
          person.phoneBreach(other, place), on: desk.today, "person", person.number, in: db)
      case .birth:
        if try isNear(home, entering, in: db) {
          return try desk.judge(
            person.nameAndBirthBreach(other, place), on: desk.today, "person", person.number,
            in: db)
        }
      }
    }
  }
}

extension Connection {
  /// The union that a new person was entered with.
  func enteredUnion(of person: Identifier<Person>) throws -> String? {
    try value(
      String.self,
      """
      SELECT u.code FROM membership m JOIN trade_union u ON u.id = m.union_id
      WHERE m.person_id = \(person) ORDER BY m.spell DESC LIMIT 1
      """)
  }
}

/// New people who share a telephone, or name and birth, with somebody who was there before them.
private struct Suspects {
  enum Reason: Int { case phone, birth }

  struct Suspect {
    let id: Int64
    let by: Reason
    /// The first of those who were there, by their ids.
    let others: [Int64]
  }

  private(set) var found: [Suspect] = []
  private let new: Range<Int64>
  private var key: [UInt8] = []
  private var ids: [Int64] = []

  private let merged: Set<Int64>

  /// As many as `judgeNameAndBirth` looks at.
  static let most = 20

  init(new: Range<Int64>, without merged: Set<Int64>) {
    self.new = new
    self.merged = merged
  }

  /// Takes the next row of an index, which is sorted by key and id.
  mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ more: UnsafeBufferPointer<UInt8>?, _ id: Int64,
    _ reason: Reason
  ) {
    if !isSame(text, more) {
      end(reason)
      key.removeAll(keepingCapacity: true)
      key.append(contentsOf: text)
      if let more { key.append(contentsOf: more) }
    }
    if merged.isEmpty || !merged.contains(id) { ids.append(id) }
  }

  private func isSame(
    _ text: UnsafeBufferPointer<UInt8>, _ more: UnsafeBufferPointer<UInt8>?
  ) -> Bool {
    guard key.count == text.count + (more?.count ?? 0) else { return false }
    for index in 0..<text.count where key[index] != text[index] { return false }
    guard let more else { return true }
    for index in 0..<more.count where key[text.count + index] != more[index] { return false }
    return true
  }

  /// The people of one key are complete.
  mutating func end(_ reason: Reason) {
    if ids.count > 1 {
      for id in ids where new.contains(id) {
        var others: [Int64] = []
        for other in ids where other < id || other >= new.upperBound {
          others.append(other)
          if others.count == Self.most { break }
        }
        if !others.isEmpty { found.append(Suspect(id: id, by: reason, others: others)) }
      }
    }
    ids.removeAll(keepingCapacity: true)
  }
}
