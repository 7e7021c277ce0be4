/// The cells of one row as bytes, one behind the other in memory that is used again for the next.
@safe package final class RowCells {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var ends: [Int] = []
  private var used = 0

  /// - Parameter capacity: how many bytes there is room for to begin with.
  package init(capacity: Int = 1 << 16) {
    self.capacity = capacity
    unsafe start = .allocate(capacity: capacity)
  }

  deinit { unsafe start.deallocate() }

  package var count: Int { ends.count }
  /// How many bytes there is room for by now.
  package var room: Int { capacity }

  /// The UTF-8 of a cell, which stays until the next row is read.
  package subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    let first = index == 0 ? 0 : ends[index - 1]
    return unsafe UnsafeBufferPointer(start: start + first, count: ends[index] - first)
  }

  /// The cells as texts, of a row that begins on a line.
  package func row(line: Int) -> TextRow {
    TextRow(line: line, cells: (0..<count).map { unsafe String(decoding: self[$0], as: UTF8.self) })
  }

  func removeAll() {
    ends.removeAll(keepingCapacity: true)
    used = 0
  }

  func append(_ cell: Span<UInt8>) {
    if used + cell.count > capacity {
      capacity = max(capacity * 2, used + cell.count)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      unsafe larger.update(from: start, count: used)
      unsafe start.deallocate()
      unsafe start = larger
    }
    unsafe cell.withUnsafeBufferPointer { bytes in
      if let first = bytes.baseAddress {
        unsafe (start + used).update(from: first, count: bytes.count)
      }
    }
    used += cell.count
    ends.append(used)
  }
}
