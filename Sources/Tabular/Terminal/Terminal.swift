import Glibc

/// The terminal behind a descriptor, if there is one.
package enum Terminal {
  package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether the terminal can be asked to erase a line: not one that calls itself `dumb`.
  package static func canErase(_ descriptor: Int32) -> Bool {
    guard isTerminal(descriptor) else { return false }
    return variable("TERM").map { $0 != "dumb" && !$0.isEmpty } ?? false
  }

  /// Its width in columns; nil where there is no terminal or none knows. `COLUMNS` wins, as it does
  /// in other programs.
  package static func width(_ descriptor: Int32) -> Int? {
    guard isTerminal(descriptor) else { return nil }
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
