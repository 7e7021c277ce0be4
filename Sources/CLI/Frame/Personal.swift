import Federation
import Glibc
import Records

/// The value of an option that holds personal data, which should not stay in the shell's history:
/// as typed, or the content of a file (`@FILE`), or the next line of standard input (`-`).
///
/// Without the last line's end and a byte order mark. Throws `file.not_found` and the like,
/// `input.too_long`, `input.not_text`, `input.ended`, or `Ending.interrupted` when Ctrl-C ended the wait.
func personal(
  _ text: String, nextLine: () -> String? = { readLine() }
) throws -> String {
  if text == "-" {
    guard let line = nextLine() else {
      try Interruption.check()
      throw Problem(.value, "input.ended")
    }
    return line
  }
  guard text.hasPrefix("@") else { return text }
  let path = String(text.dropFirst())
  guard var content = String(validating: try contents(of: path), as: UTF8.self) else {
    throw Problem(.file, "input.not_text", ["path": .text(path)])
  }
  if content.unicodeScalars.first == "\u{FEFF}" { content.unicodeScalars.removeFirst() }
  while content.last?.isNewline == true { content.removeLast() }
  return content
}

/// More than any one value needs; a whole data file given by mistake is not read into memory.
private let longestValue = 65_536

/// The bytes of a small file.
private func contents(of path: String) throws -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw Problem.unreadable(path, errno) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count == 0 { return bytes }
    if count < 0 {
      try Interruption.check()
      if errno == EINTR { continue }
      throw Problem.unreadable(path, errno)
    }
    bytes += buffer[..<count]
    guard bytes.count <= longestValue else {
      throw Problem(
        .file, "input.too_long", ["path": .text(path), "limit": .count(longestValue)])
    }
  }
}
