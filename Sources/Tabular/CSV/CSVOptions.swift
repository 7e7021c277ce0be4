/// How a CSV file is written.
package struct CSVOptions: Equatable, Sendable {
  /// What ends a line.
  package enum LineEnding: String, Sendable {
    case lineFeed = "\n"
    case carriageReturnLineFeed = "\r\n"
  }

  /// Which byte of a unit comes first.
  package enum UTF16Order: String, Sendable {
    case little = "UTF-16LE"
    case big = "UTF-16BE"
  }

  package var separator: CSVSeparator
  package var lineEnding: LineEnding
  /// `auto` is UTF-8.
  package var encoding: TextEncoding
  /// UTF-16 in one of its two orders, as Excel saves "Unicode text": written only where somebody's
  /// own file comes back.
  package var utf16: UTF16Order?
  /// A byte order mark in front, by which Excel and WPS know UTF-8. Never with GB18030.
  package var isMarked: Bool
  /// Whether identifiers are guarded for Excel (`--excel`).
  package var excelGuard: Bool

  package init(
    separator: CSVSeparator = .comma, lineEnding: LineEnding = .lineFeed,
    encoding: TextEncoding = .utf8, isMarked: Bool = false, excelGuard: Bool = false
  ) {
    self.separator = separator
    self.lineEnding = lineEnding
    self.encoding = encoding
    self.isMarked = isMarked
    self.excelGuard = excelGuard
  }

  /// For other programs: UTF-8, LF, no mark.
  package static let pipe = CSVOptions()
  /// For Excel and WPS: UTF-8 with its mark, CR LF.
  package static let file = CSVOptions(lineEnding: .carriageReturnLineFeed, isMarked: true)
}
