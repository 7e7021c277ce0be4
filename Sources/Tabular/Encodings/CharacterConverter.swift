import CIconv

/// A conversion from one character set to another by the C library, which never replaces what it
/// cannot convert: it stops there.
@safe struct CharacterConverter: ~Copyable {
  private let handle: iconv_t

  /// Takes the C library's names, such as `GB18030`; nil when it does not know one of them.
  init?(from source: String, to target: String) {
    let handle = unsafe iconv_open(target, source)
    // iconv_open(3): "In case of error, it … returns (iconv_t) -1".
    guard let handle = unsafe handle, Int(bitPattern: handle) != -1 else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe iconv_close(handle) }

  /// Appends the conversion of `input` to `output`.
  /// - Returns: how many bytes were converted: all, or those before the first that cannot be.
  func convert(_ input: Span<UInt8>, into output: inout [UInt8]) -> Int {
    unsafe iconv(handle, nil, nil, nil, nil)
    return unsafe input.withUnsafeBufferPointer { source in
      let start = unsafe UnsafeRawPointer(source.baseAddress)?.assumingMemoryBound(to: CChar.self)
      var next = unsafe UnsafeMutablePointer(mutating: start)
      var rest = source.count
      let capacity = min(max(rest * 2, 64), 1 << 16)
      unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { piece in
        while rest > 0 {
          var free = piece.baseAddress
          var room = capacity
          let before = rest
          unsafe iconv(handle, &next, &rest, &free, &room)
          unsafe output.append(
            contentsOf: UnsafeRawBufferPointer(
              rebasing: UnsafeRawBufferPointer(piece)[..<(capacity - room)]))
          // A full piece (E2BIG) always made some progress; anything else is the end.
          if rest == before { return }
        }
      }
      return source.count - rest
    }
  }
}
