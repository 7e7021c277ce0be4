/// The name of an element or attribute without its prefix, by its first eight bytes: enough to tell
/// apart those that matter, and compared at once.
struct XMLName: Equatable, ExpressibleByStringLiteral {
  private let bytes: UInt64

  @inline(__always)
  init(stringLiteral text: StaticString) {
    var bytes: UInt64 = 0
    let count = min(text.utf8CodeUnitCount, 8)
    for index in 0..<count {
      unsafe bytes |= UInt64(text.utf8Start[index]) << (8 * UInt64(index))
    }
    self.bytes = bytes
  }

  /// `name` ends with NUL, as expat gives it.
  @inline(__always)
  @unsafe init(_ name: UnsafePointer<CChar>) {
    var bytes: UInt64 = 0
    var shift: UInt64 = 0
    var next = unsafe name
    while true {
      let byte = unsafe UInt8(bitPattern: next.pointee)
      if byte == 0 { break }
      if byte == 0x3A {
        bytes = 0
        shift = 0
      } else if shift < 64 {
        bytes |= UInt64(byte) << shift
        shift += 8
      }
      unsafe next += 1
    }
    self.bytes = bytes
  }
}
