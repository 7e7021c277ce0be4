/// Which known word a misspelt one was meant to be.
package enum Spelling {
  /// The near word with the fewest letters changed, added, dropped or swapped with a neighbour;
  /// `nil` when none is near.
  package static func nearest(to word: String, among known: [String]) -> String? {
    known
      .map { (name: $0, distance: distance(word, $0)) }
      .filter { isNear(word, $0.name) }
      .min { $0.distance < $1.distance }?
      .name
  }

  /// Whether a word can be a slip for a known one: at most a third of its letters away, one at
  /// least, and begun alike but for a swap. People rarely miss the first letter, and a far guess
  /// misleads more than none.
  package static func isNear(_ word: String, _ known: String) -> Bool {
    let steps = distance(word, known)
    guard steps <= max(1, known.count / 3), steps < known.count else { return false }
    return word.first == known.first || word.prefix(2) == String(known.prefix(2).reversed())
  }

  /// The option that was meant; the dashes are no letters of it.
  package static func nearest(option: String, among known: [String]) -> String? {
    func bare(_ option: String) -> String { String(option.drop { $0 == "-" }) }
    return nearest(to: bare(option), among: known.map(bare)).map { "--" + $0 }
  }

  /// The optimal string alignment distance: Levenshtein's, with a swap of neighbours as one step.
  package static func distance(_ a: String, _ b: String) -> Int {
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
