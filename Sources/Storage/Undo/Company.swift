/// The rows that came to records or left them after a batch.
struct Company {
  /// By record, each row with the batch that brought it or took it away.
  private var moves: [Int: [RowKey: Int64]] = [:]

  /// Notes that a row came or left. A row that came and left again was never there, and one that
  /// left and came back never left.
  mutating func add(_ row: RowKey, of record: Int, _ batch: Int64) {
    if moves[record]?.removeValue(forKey: row) == nil { moves[record, default: [:]][row] = batch }
  }

  /// The batches that made the company of a record another.
  func batches(of record: Int) -> [Int64] {
    moves[record].map { Array($0.values) } ?? []
  }
}
