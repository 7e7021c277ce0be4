import Records

/// Code and name of every union by its row's id, in one piece of memory: asked of for every row,
/// once for each of the two columns.
final class UnionBytes {
  /// By an id's distance from the lowest one: where in `bytes` the code begins, where the name does,
  /// and where that ends. Ids are given one after the other, so that few places stand for nothing.
  private let places: UnsafeMutableBufferPointer<Place>
  private let lowest: Int64
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  private struct Place {
    var code: Int32 = 0
    var name: Int32 = 0
    var end: Int32 = -1
  }

  init(_ unions: [Int64: (code: String, name: String)]) {
    let lowest = unions.keys.min() ?? 1
    let highest = unions.keys.max() ?? 0
    self.lowest = lowest
    places = .allocate(capacity: Int(highest - lowest) + 1)
    places.initialize(repeating: Place())
    bytes = .allocate(
      capacity: unions.values.reduce(0) { $0 + $1.code.utf8.count + $1.name.utf8.count })
    var end = 0
    for (id, union) in unions {
      var place = Place(code: Int32(end))
      end = bytes[end...].update(fromContentsOf: union.code.utf8)
      place.name = Int32(end)
      end = bytes[end...].update(fromContentsOf: union.name.utf8)
      place.end = Int32(end)
      places[Int(id - lowest)] = place
    }
  }

  deinit {
    places.deallocate()
    bytes.deallocate()
  }

  /// The code, which stays as long as this does; `nil` of an id that is no union's.
  func code(of id: Int64) -> UnsafeBufferPointer<UInt8>? {
    place(of: id).map { UnsafeBufferPointer(rebasing: bytes[Int($0.code)..<Int($0.name)]) }
  }

  /// Likewise the name.
  func name(of id: Int64) -> UnsafeBufferPointer<UInt8>? {
    place(of: id).map { UnsafeBufferPointer(rebasing: bytes[Int($0.name)..<Int($0.end)]) }
  }

  private func place(of id: Int64) -> Place? {
    let distance = id &- lowest
    guard distance >= 0, distance < places.count else { return nil }
    let place = places[Int(distance)]
    return place.end < 0 ? nil : place
  }
}
