import Records

/// What the roll-up keeps of some months: the flows as events told them, and on their own how the
/// stays changed the figures.
struct GrowthMonths: Equatable {
  /// One for each of `GrowthFlow.told`.
  var flows = [Int64](repeating: 0, count: GrowthFlow.told.count)
  /// By how many active and retained members there are more at the end than at the beginning.
  var active: Int64 = 0
  var kept: Int64 = 0
  /// Whose stays an opening began.
  var opened: Int64 = 0

  static let width = GrowthFlow.told.count + 3

  /// All numbers in the order of the table's columns.
  var counts: [Int64] { flows + [active, kept, opened] }

  init() {}
  init(counts: some RandomAccessCollection<Int64>) {
    let counts = Array(counts)
    flows = Array(counts.prefix(GrowthFlow.told.count))
    (active, kept, opened) = (counts[flows.count], counts[flows.count + 1], counts[flows.count + 2])
  }

  static func += (a: inout GrowthMonths, b: GrowthMonths) {
    for index in a.flows.indices { a.flows[index] += b.flows[index] }
    a.active += b.active
    a.kept += b.kept
    a.opened += b.opened
  }
}
