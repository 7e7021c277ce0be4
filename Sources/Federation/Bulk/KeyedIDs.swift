import Records

/// Ids under sixty-four-bit keys, to be sorted by key: rows of an index before they are written.
struct KeyedIDs {
  /// The key, and the id as a distance from the lowest one.
  private(set) var keys: [UInt64] = []
  private(set) var ids: [UInt32] = []

  mutating func append(_ key: UInt64, _ id: UInt32) {
    keys.append(key)
    ids.append(id)
  }

  mutating func removeAll() {
    keys = []
    ids = []
  }

  /// Sorts by key; under one key the ids stay in their order (radix sort, lowest byte first).
  mutating func sort() {
    let count = keys.count
    var otherKeys = [UInt64](repeating: 0, count: count)
    var otherIDs = [UInt32](repeating: 0, count: count)
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      var starts = [Int](repeating: 0, count: 257)
      for key in keys { starts[Int(key >> shift & 0xFF) + 1] += 1 }
      if starts.contains(count) { continue }
      for value in 1...256 { starts[value] += starts[value - 1] }
      for index in 0..<count {
        let value = Int(keys[index] >> shift & 0xFF)
        otherKeys[starts[value]] = keys[index]
        otherIDs[starts[value]] = ids[index]
        starts[value] += 1
      }
      swap(&keys, &otherKeys)
      swap(&ids, &otherIDs)
    }
  }
}
