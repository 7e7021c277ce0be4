/// A value on its way into a row that is loaded in bulk.
///
/// The bytes of a text are lent, not copied: they stay where they are until the row is inserted.
@safe package struct BulkValue {
  enum Kind: UInt8 { case null, integer, text }

  let kind: Kind
  let integer: Int64
  let start: UnsafePointer<UInt8>?
  let count: Int

  private init(_ kind: Kind, _ integer: Int64, _ start: UnsafePointer<UInt8>?, _ count: Int) {
    self.kind = kind
    self.integer = integer
    unsafe self.start = unsafe start
    self.count = count
  }

  package static var null: BulkValue { unsafe BulkValue(.null, 0, nil, 0) }

  package init(_ integer: Int64) { unsafe self.init(.integer, integer, nil, 0) }

  /// UTF-8; NULL where there is none.
  package init(_ text: UnsafeBufferPointer<UInt8>?) {
    if let text = unsafe text, let start = text.baseAddress {
      unsafe self.init(.text, 0, start, text.count)
    } else {
      unsafe self.init(.null, 0, nil, 0)
    }
  }
}
