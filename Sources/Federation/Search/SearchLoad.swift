import Records
import Storage

/// Puts many new people into the search index: their rows are gathered as numbers that sort as the
/// tables do, sorted, and written table by table.
struct SearchLoad {
  private var grams = KeyedIDs()
  private var pinyin = KeyedIDs()
  private var endings = KeyedIDs()
  private let base: Int64

  /// So many people at a time that memory does not grow with the list.
  private static let most: Int64 = 1_000_000

  /// Adds the people with ids in a range, as far as the index does not know them.
  static func add(_ people: ClosedRange<Int64>, in db: borrowing Connection) throws {
    var first = people.lowerBound
    while first <= people.upperBound {
      let last = min(people.upperBound, first + most - 1)
      var load = SearchLoad(base: first)
      try load.gather(first...last, in: db)
      try load.write(in: db)
      first = last + 1
    }
  }

  private init(base: Int64) { self.base = base }

  private mutating func gather(_ people: ClosedRange<Int64>, in db: borrowing Connection) throws {
    var others: [Int64] = []
    try db.eachRow(
      of: """
        SELECT id, name, id_number FROM person
        WHERE id BETWEEN \(people.lowerBound) AND \(people.upperBound) AND merged_into IS NULL
        """
    ) { row in
      let id: Int64 = try row.next()
      let name = row.nextBytes()
      let number = row.nextBytes()
      guard let name, let number, add(UInt32(id - base), name, number) else {
        others.append(id)
        return
      }
    }
    try SearchIndex.add(.person, others, in: db)
  }

  /// - Returns: false of a name or a number that is not of the common form; nothing is gathered.
  private mutating func add(
    _ id: UInt32, _ name: UnsafeBufferPointer<UInt8>, _ number: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let hanzi = HanziName(name), let ending = SearchKey.ending(number),
      hanzi.eachReading({ pinyin.append($0, id) })
    else { return false }
    hanzi.eachGram { grams.append($0, id) }
    endings.append(ending, id)
    return true
  }

  private mutating func write(in db: borrowing Connection) throws {
    let base = base
    grams.sort()
    try Self.fill("derived_name_gram", columns: 4, from: grams, in: db) { key, id, texts, values in
      let (gram, place) = SearchKey.gram(key, into: texts)
      values[0] = BulkValue(NameKeys.Sort.person.rawValue)
      values[1] = BulkValue(gram)
      values[2] = BulkValue(place)
      values[3] = BulkValue(base + Int64(id))
    }
    grams.removeAll()
    pinyin.sort()
    try Self.fill("derived_name_pinyin", columns: 4, from: pinyin, in: db) {
      key, id, texts, values in
      let (initials, full) = SearchKey.reading(key, into: texts)
      values[0] = BulkValue(NameKeys.Sort.person.rawValue)
      values[1] = BulkValue(initials)
      values[2] = BulkValue(full)
      values[3] = BulkValue(base + Int64(id))
    }
    pinyin.removeAll()
    endings.sort()
    try Self.fill("derived_number_ending", columns: 2, from: endings, in: db) {
      key, id, texts, values in
      values[0] = BulkValue(SearchKey.ending(key, into: texts))
      values[1] = BulkValue(base + Int64(id))
    }
  }

  /// - Parameter make: fills in a row's values, with room for their texts.
  private static func fill(
    _ table: String, columns: Int, from rows: KeyedIDs, in db: borrowing Connection,
    _ make: (UInt64, UInt32, SearchKey.Room, UnsafeMutableBufferPointer<BulkValue>) -> Void
  ) throws {
    let texts = SearchKey.Room.allocate(capacity: 128)
    let values = UnsafeMutableBufferPointer<BulkValue>.allocate(capacity: columns)
    values.initialize(repeating: .null)
    defer {
      texts.deallocate()
      values.deallocate()
    }
    var index = 0
    try db.fill(table, columns: columns) {
      guard index < rows.keys.count else { return nil }
      make(rows.keys[index], rows.ids[index], texts, values)
      index += 1
      return UnsafeBufferPointer(values)
    }
  }
}
