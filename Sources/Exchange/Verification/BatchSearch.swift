import Records

/// Which of the later batches made a report another one: halves the stretch between two states
/// that differ, until one batch is left.
///
/// Batches whose effects cancel out, such as one and its undo, are not among them where the states
/// around them are equal. Each state costs making the report once, so that there is a limit.
struct BatchSearch {
  /// A batch that changed the report; where the limit was reached, the first and the last batch
  /// among which there are some.
  struct Found: Equatable {
    let first: Int64
    let last: Int64
  }

  /// How many states are looked at.
  static let limit = 60

  /// By the batches' place in `batches`.
  private var marks: [Int: String]
  private let batches: [Int64]
  private let mark: (Int64) throws -> String
  private var looked = 0
  private var found: [Found] = []

  /// - Parameters:
  ///   - batches: those that are known already, then the later ones, in their order.
  ///   - first: the report's mark after the first of them.
  ///   - last: its mark after the last of them.
  ///   - mark: the mark of the report as a batch left the records.
  static func batches(
    in batches: [Int64], from first: String, to last: String,
    mark: (Int64) throws -> String
  ) throws -> [Found] {
    try withoutActuallyEscaping(mark) { mark in
      var search = BatchSearch(
        marks: [0: first, batches.count - 1: last], batches: batches, mark: mark)
      try search.halve(0, batches.count - 1)
      return search.found
    }
  }

  private init(marks: [Int: String], batches: [Int64], mark: @escaping (Int64) throws -> String) {
    self.marks = marks
    self.batches = batches
    self.mark = mark
  }

  private mutating func halve(_ low: Int, _ high: Int) throws {
    guard low < high, marks[low] != marks[high] else { return }
    if high == low + 1 || looked == Self.limit {
      found.append(Found(first: batches[low + 1], last: batches[high]))
      return
    }
    let middle = (low + high) / 2
    looked += 1
    marks[middle] = try mark(batches[middle])
    try halve(low, middle)
    try halve(middle, high)
  }
}
