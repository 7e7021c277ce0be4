/// The text of a CREATE TABLE statement, as `sqlite_schema` keeps it.
enum TableDefinition {
  /// The expressions of its CHECK constraints, of columns and of the table.
  static func checks(in sql: String) -> [String] {
    var checks: [String] = []
    var scanner = Scanner(Array(sql.utf8))
    var depth = 0
    // Where the expression under way begins, within the body's own parenthesis.
    var start: Int?
    var isCheck = false
    while let token = scanner.next() {
      switch token {
      case .open:
        depth += 1
        if isCheck, depth == 2 { start = scanner.position }
        isCheck = false
      case .close:
        if depth == 2, let from = start {
          checks.append(
            String(decoding: scanner.bytes[from..<(scanner.position - 1)], as: UTF8.self))
          start = nil
        }
        depth -= 1
      case .word(let word): isCheck = depth == 1 && word.uppercased() == "CHECK"
      case .other: isCheck = false
      }
    }
    return checks
  }

  private enum Token {
    case open, close, other
    case word(String)
  }

  /// Takes the text apart as far as that needs: <https://sqlite.org/lang_comment.html>,
  /// <https://sqlite.org/lang_keywords.html>
  private struct Scanner {
    let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
      skipBlanks()
      guard position < bytes.count else { return nil }
      let byte = bytes[position]
      let start = position
      position += 1
      switch byte {
      case UInt8(ascii: "("): return .open
      case UInt8(ascii: ")"): return .close
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
        skip(past: [byte])
        return .other
      case UInt8(ascii: "["):
        skip(past: [UInt8(ascii: "]")])
        return .other
      default:
        guard Self.isOfWord(byte) else { return .other }
        while position < bytes.count, Self.isOfWord(bytes[position]) { position += 1 }
        return .word(String(decoding: bytes[start..<position], as: UTF8.self))
      }
    }

    private mutating func skipBlanks() {
      while position < bytes.count {
        if bytes[position...].starts(with: "--".utf8) {
          skip(past: [UInt8(ascii: "\n")])
        } else if bytes[position...].starts(with: "/*".utf8) {
          position += 2
          skip(past: Array("*/".utf8))
        } else if [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
          position += 1
        } else {
          return
        }
      }
    }

    /// A doubled quote is seen as two texts, which comes to the same.
    private mutating func skip(past end: [UInt8]) {
      while position < bytes.count, !bytes[position...].starts(with: end) { position += 1 }
      position = min(position + end.count, bytes.count)
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
        true
      default: false
      }
    }
  }
}
