import Federation
import Records
import Tabular

/// Rows of a list that were read and are not entered yet: so many go in at a time that each page of
/// an index is looked at once for many of them.
final class PendingMembers {
  private(set) var members: [PlainMember] = []
  /// The line of each in the file.
  private(set) var lines: [Int] = []
  /// The cells in which their texts lie, and more to be used again.
  private var cells: [RowCells] = []
  private var bytes = 0
  private let most: Int

  /// Memory stays flat however long the cells are.
  private static let mostBytes = 8 << 20
  private static let usualBytes = 256

  /// - Parameter most: how many rows wait at most.
  init(most: Int) { self.most = most }

  var isFull: Bool { members.count >= most || bytes >= Self.mostBytes }

  /// Where the cells of the next row are to lie.
  var room: RowCells {
    if cells.count == members.count { cells.append(RowCells(capacity: Self.usualBytes)) }
    return cells[members.count]
  }

  /// Adds the member whose cells lie in `room`.
  func append(_ member: PlainMember, line: Int) {
    bytes += room.room
    members.append(member)
    lines.append(line)
  }

  /// The row of one of them as it stands in the file.
  func row(_ index: Int) -> TextRow { cells[index].row(line: lines[index]) }

  func removeAll() {
    for index in members.indices where cells[index].room > 16 * Self.usualBytes {
      cells[index] = RowCells(capacity: Self.usualBytes)
    }
    members.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    bytes = 0
  }
}
