/// How a CSV file is written.
package struct CSVOptions: Equatable, Sendable {
  /// What ends a line.
  package enum LineEnding: String, Sendable {
    case lineFeed = "\n"
    case carriageReturnLineFeed = "\r\n"
  }

  package var separator: CSVSeparator
  package var lineEnding: LineEnding
  /// UTF-16 only where somebody's own file comes back.
  package var encoding: DecodedText.Encoding
  /// A byte order mark in front, by which Excel and WPS know UTF-8. Never with GB18030.
  package var isMarked: Bool
  /// Whether identifiers are guarded for Excel (`--excel`).
  package var excelGuard: Bool

  package init(
    separator: CSVSeparator = .comma, lineEnding: LineEnding = .lineFeed,
    encoding: DecodedText.Encoding = .utf8, isMarked: Bool = false, excelGuard: Bool = false
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
