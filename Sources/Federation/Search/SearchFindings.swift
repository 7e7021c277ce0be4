import Records

/// What was found so far, each once and for its best reason.
struct SearchFindings {
  /// How many the ranking looks at: more than are shown, so that active members come first.
  let window: Int

  init(showing limit: Int) { window = max(400, limit) }

  private(set) var hits: [SearchHit] = []
  private var seen: [SearchHit.Sort: Set<Int64>] = [:]
  /// Found, but neither kept nor remembered: counted by the database.
  private var counted = 0

  /// How many were found.
  var count: Int { seen.values.reduce(counted) { $0 + $1.count } }

  func ids(_ sort: SearchHit.Sort) -> Set<Int64> { seen[sort] ?? [] }

  mutating func add(_ sort: SearchHit.Sort, _ id: Int64, _ reason: SearchHit.Reason) {
    guard seen[sort, default: []].insert(id).inserted else { return }
    hits.append(SearchHit(sort: sort, id: id, reason: reason))
  }

  /// So many more of these, of which the best are added.
  mutating func add(unseen: Int) { counted += unseen }
}
