/// The attributes of an element, lent by expat while it is read: names and values in turn, then nil.
@safe struct XMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  @unsafe init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { unsafe self.list = list }

  /// Lends the bytes of each value, which end with NUL.
  @inline(__always)
  func each(_ body: (XMLName, UnsafePointer<CChar>) -> Void) {
    guard var next = unsafe list else { return }
    while let name = unsafe next[0], let value = unsafe next[1] {
      unsafe body(XMLName(name), value)
      unsafe next += 2
    }
  }

  subscript(_ wanted: XMLName) -> String? {
    var found: String?
    unsafe each { name, value in if name == wanted { found = unsafe String(cString: value) } }
    return found
  }

  /// Whether the flag is set: `1`, `true` or `on`.
  func isSet(_ name: XMLName) -> Bool { ["1", "true", "on"].contains(self[name] ?? "") }
}
