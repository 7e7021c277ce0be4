/// A text of every union by its row's id, in one piece of memory: asked of for every row.
final class UnionBytes {
  /// By an id's distance from the lowest one: where in `bytes` its text begins and ends. Ids are
  /// given one after the other, so that few of the places stand for nothing.
  private let places: UnsafeMutableBufferPointer<Place>
  private let lowest: Int64
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  private struct Place {
    var start: Int32 = 0
    var end: Int32 = -1
  }

  init(_ unions: [Int64: String]) {
    let lowest = unions.keys.min() ?? 1
    let highest = unions.keys.max() ?? 0
    self.lowest = lowest
    places = .allocate(capacity: Int(highest - lowest) + 1)
    places.initialize(repeating: Place())
    bytes = .allocate(capacity: unions.values.reduce(0) { $0 + $1.utf8.count })
    var end = 0
    for (id, text) in unions {
      let start = end
      for byte in text.utf8 {
        bytes[end] = byte
        end += 1
      }
      places[Int(id - lowest)] = Place(start: Int32(start), end: Int32(end))
    }
  }

  deinit {
    places.deallocate()
    bytes.deallocate()
  }

  /// The text, which stays as long as this does; `nil` of an id that is no union's.
  subscript(id: Int64) -> UnsafeBufferPointer<UInt8>? {
    let distance = id &- lowest
    guard distance >= 0, distance < places.count else { return nil }
    let place = places[Int(distance)]
    guard place.end >= 0 else { return nil }
    return UnsafeBufferPointer(rebasing: bytes[Int(place.start)..<Int(place.end)])
  }
}
