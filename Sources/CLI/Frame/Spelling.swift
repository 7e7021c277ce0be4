/// Which known word a misspelt one was meant to be.
enum Spelling {
  /// The known word with the fewest letters changed, added, dropped or swapped with a neighbour;
  /// `nil` when all are further than a third of their letters away, one at least.
  static func nearest(to word: String, among known: [String]) -> String? {
    known
      .map { (name: $0, distance: distance(word, $0)) }
      .filter { $0.distance <= max(1, $0.name.count / 3) && $0.distance < $0.name.count }
      .min { $0.distance < $1.distance }?
      .name
  }

  /// The optimal string alignment distance: Levenshtein's, with a swap of neighbours as one step.
  static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a)
    let b = Array(b)
    var older = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var best = min(
          previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, older[j - 1] + 1) }
        current.append(best)
      }
      (older, previous) = (previous, current)
    }
    return previous[b.count]
  }
}
