import Federation
import Records

/// What the same few texts were read as that stand in a column again and again.
final class CellMemo<Value> {
  private struct Entry {
    let text: [UInt8]
    let value: Value?
  }

  private var entries: [UInt64: Entry] = [:]
  private static var most: Int { 1 << 16 }

  /// What `read` makes of a cell, or made of it before.
  func value(of cell: PlainMember.Text, _ read: (String) -> Value?) -> Value? {
    let key = Self.hash(cell)
    if let known = entries[key] {
      if known.text.elementsEqual(cell) { return known.value }
      return read(String(decoding: cell, as: UTF8.self))
    }
    let value = read(String(decoding: cell, as: UTF8.self))
    if entries.count < Self.most { entries[key] = Entry(text: Array(cell), value: value) }
    return value
  }

  /// FNV-1a: <http://www.isthe.com/chongo/tech/comp/fnv/>
  private static func hash(_ cell: PlainMember.Text) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in cell { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
