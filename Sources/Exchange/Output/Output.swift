import Storage
package import Tabular

/// Where a command's data goes and in which form: standard output, or a file that is there whole
/// or not at all.
package final class Output {
  package let form: OutputFormat
  private let file: AtomicFile
  private let csv: CSVOptions
  private let isFile: Bool

  /// - Parameters:
  ///   - path: `nil` or `-` for standard output.
  ///   - excel: guards numbers in CSV for Excel.
  ///   - asPipe: writes a file as a pipe gets it: without byte order mark, with LF.
  package init(
    path: String?, form: String, encoding: String = "utf-8", excel: Bool = false,
    asPipe: Bool = false
  ) throws {
    isFile = path != nil && path != "-"
    self.form = OutputFormat(rawValue: form) ?? .table
    file = try AtomicFile(path: path ?? "-")
    var options = isFile && !asPipe ? CSVOptions.file : CSVOptions.pipe
    options.encoding = TextEncoding(rawValue: encoding) ?? .utf8
    if options.encoding == .gb18030 { options.isMarked = false }
    options.excelGuard = excel
    csv = options
  }

  /// Throws what writing to `path` would throw at once, before the work whose result goes there.
  package static func check(_ path: String?) throws {
    if let path { try AtomicFile.check(path) }
  }

  /// Whether two paths name one file.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    one != "-" && FileSystem.isSame(one, other)
  }

  /// Lends a writer of rows; what it wrote is complete when this returns.
  package func rows<Result>(_ body: (inout any RowWriter) throws -> Result) throws -> Result {
    let width = isFile ? nil : Terminal.width(1)
    var writer = try form.writer(to: file.sink, csv: csv, width: width)
    let result = try body(&writer)
    try writer.finish()
    try file.commit()
    return result
  }

  /// A table as one part of a text with others.
  func table(_ body: (inout any RowWriter) throws -> Void) throws -> String {
    let sink = ByteSink()
    var writer = try OutputFormat.table.writer(to: sink, width: isFile ? nil : Terminal.width(1))
    try body(&writer)
    try writer.finish()
    return String(decoding: sink.contents, as: UTF8.self)
  }

  /// Writes a text that is no table.
  package func text(_ text: String) throws {
    try file.sink.write(text)
    try file.sink.flush()
    try file.commit()
  }

  /// Writes texts and tables below each other, an empty line between them.
  func page(_ parts: [Part]) throws {
    let width = isFile ? nil : Terminal.width(1)
    for (index, part) in parts.enumerated() {
      if index > 0 { try file.sink.write("\n") }
      switch part {
      case .text(let text): try file.sink.write(text)
      case .table(let header, let rows):
        var writer = TableWriter(to: file.sink, width: width)
        try writer.write(header: header)
        for row in rows { try writer.write(row) }
        try writer.finish()
      }
    }
    try file.sink.flush()
    try file.commit()
  }

  /// One part of a page.
  enum Part {
    case text(String)
    case table(header: [String], rows: [[Cell]])
  }
}
