import CSodium

/// SHA-256, by libsodium: <https://doc.libsodium.org/advanced/sha-2_hash_function>
package struct Digest: Hashable, Sendable {
  package static let length = 32
  package let bytes: [UInt8]

  /// The start of the chain.
  static let zero = Digest(bytes: Array(repeating: 0, count: length))

  init(bytes: [UInt8]) {
    precondition(bytes.count == Self.length)
    self.bytes = bytes
  }

  package init(of message: [UInt8]) {
    var hash: [UInt8] = Array(repeating: 0, count: Self.length)
    _ = unsafe crypto_hash_sha256(&hash, message, UInt64(message.count))
    bytes = hash
  }

  /// In hexadecimal.
  package var text: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Digest: ColumnValue {
  package init(row: borrowing Row, at column: Int32) throws(RowError) {
    let bytes = try [UInt8](row: row, at: column)
    guard bytes.count == Self.length else { throw row.mismatch(Digest.self, at: column) }
    self.bytes = bytes
  }
  package func bind(to statement: borrowing Statement, at index: Int32) -> Int32 {
    bytes.bind(to: statement, at: index)
  }
}
