/// A text of every union by its row's id, in one piece of memory: asked of for every row.
final class UnionBytes {
  private let ids: UnsafeMutableBufferPointer<Int64>
  /// Where each text begins, and where the last one ends.
  private let starts: UnsafeMutableBufferPointer<Int>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  init(_ unions: [Int64: String]) {
    let sorted = unions.sorted { $0.key < $1.key }
    ids = .allocate(capacity: sorted.count)
    _ = ids.initialize(from: sorted.map { $0.key })
    var places = [0]
    for union in sorted { places.append(places[places.count - 1] + union.value.utf8.count) }
    starts = .allocate(capacity: places.count)
    _ = starts.initialize(from: places)
    bytes = .allocate(capacity: places[places.count - 1])
    _ = bytes.initialize(from: sorted.flatMap { Array($0.value.utf8) })
  }

  deinit {
    ids.deallocate()
    starts.deallocate()
    bytes.deallocate()
  }

  /// The text, which stays as long as this does; `nil` of an id that is no union's.
  subscript(id: Int64) -> UnsafeBufferPointer<UInt8>? {
    guard let place = place(of: id) else { return nil }
    return UnsafeBufferPointer(rebasing: bytes[starts[place]..<starts[place + 1]])
  }

  private func place(of id: Int64) -> Int? {
    guard let first = ids.first else { return nil }
    // Ids are given one after the other, so that most stand where they count to.
    let guess = Int(id - first)
    if ids.indices.contains(guess), ids[guess] == id { return guess }
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == id ? low : nil
  }
}
