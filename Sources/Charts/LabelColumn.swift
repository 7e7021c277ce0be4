/// The labels at the ends of the lines: each as near to its line as the others leave room.
enum LabelColumn {
  /// Where each label's middle stands, in the order of `wanted`.
  ///
  /// Labels keep the order of their lines, are at least `gap` apart and, where there is room for
  /// all, stay between `top` and `bottom`.
  static func places(
    _ wanted: [Double], gap: Double, top: Double, bottom: Double
  ) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var places = wanted
    var next = top
    for index in order {
      places[index] = max(wanted[index], next)
      next = places[index] + gap
    }
    var limit = bottom
    for index in order.reversed() {
      guard places[index] > limit else { break }
      places[index] = limit
      limit -= gap
    }
    // Fewer pixels than labels need: from the top down, past the bottom.
    guard let first = order.first, places[first] < top else { return places }
    for (place, index) in order.enumerated() { places[index] = top + Double(place) * gap }
    return places
  }
}
