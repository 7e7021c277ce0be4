/// The bytes of a changeset as they are written, one table's insertions after the other.
///
/// The format: <https://sqlite.org/session/changeset_new.html> and the head of SQLite's
/// `sqlite3session.c`, "Changeset Format".
@safe final class ChangesetBuffer {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  private(set) var rowCount = 0
  private let header: [UInt8]

  /// - Parameter keys: for each column whether it is part of the primary key.
  init(table: String, keys: [Bool]) {
    // 'T', the number of columns, a byte for each, the name with its end.
    header = [0x54] + Self.varint(keys.count) + keys.map { $0 ? 1 : 0 } + Array(table.utf8) + [0]
    capacity = 1 << 16
    unsafe start = .allocate(capacity: capacity)
  }

  deinit { unsafe start.deallocate() }

  /// Adds one inserted row.
  func insert(_ values: UnsafeBufferPointer<BulkValue>) {
    var size = 2
    for index in 0..<values.count { unsafe size += 10 + values[index].count }
    reserve(size)
    // SQLITE_INSERT; not indirect.
    put(18)
    put(0)
    for index in 0..<values.count {
      let value = unsafe values[index]
      switch value.kind {
      case .null: put(5)
      case .integer:
        put(1)
        unsafe UnsafeMutableRawPointer(start + count).storeBytes(
          of: value.integer.bigEndian, as: Int64.self)
        count += 8
      case .text:
        put(3)
        putVarint(value.count)
        if let text = unsafe value.start {
          unsafe (start + count).update(from: text, count: value.count)
        }
        count += value.count
      }
    }
    rowCount += 1
  }

  /// How far it is filled.
  var mark: (count: Int, rows: Int) { (count, rowCount) }

  /// Forgets what was written since.
  func goBack(to mark: (count: Int, rows: Int)) { (count, rowCount) = mark }

  /// Takes what was written out, with the table's header; nothing where there is none.
  func drain(into bytes: inout [UInt8]) {
    guard count > 0 else { return }
    bytes += header
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    count = 0
    rowCount = 0
  }

  private func reserve(_ size: Int) {
    guard count + size > capacity else { return }
    capacity = max(capacity * 2, count + size)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe larger.update(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = larger
  }

  private func put(_ byte: UInt8) {
    unsafe start[count] = byte
    count += 1
  }

  private func putVarint(_ number: Int) {
    if number < 0x80 { return put(UInt8(number)) }
    for byte in Self.varint(number) { put(byte) }
  }

  /// SQLite's variable-length integer of a length below 2^31.
  static func varint(_ number: Int) -> [UInt8] {
    var bytes = [UInt8(number & 0x7F)]
    var rest = number >> 7
    while rest > 0 {
      bytes.insert(UInt8(rest & 0x7F) | 0x80, at: 0)
      rest >>= 7
    }
    return bytes
  }
}
