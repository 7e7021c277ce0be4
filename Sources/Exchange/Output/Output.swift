import Federation
import Records
import Storage
package import Tabular

/// Where a command's data goes and in which form: standard output, or a file that is there whole
/// or not at all.
package final class Output {
  package let form: OutputFormat
  /// `nil` where the data stays in memory.
  private let file: AtomicFile?
  let sink: ByteSink
  private let csv: CSVOptions
  /// Written for a file: CSV has a byte order mark and CR LF, tables are not cut.
  let isFile: Bool
  private let path: String
  /// What is to stand beside the file; see `accompany`.
  private var companion: (path: String, digest: DigestStream, text: Companion)?

  /// Makes the text beside a file from the digest and the number of its bytes.
  typealias Companion = (_ digest: Digest, _ byteCount: Int64) throws -> String

  /// - Parameters:
  ///   - path: `nil` or `-` for standard output.
  ///   - excel: guards numbers in CSV for Excel.
  ///   - asPipe: writes a file as a pipe gets it: without byte order mark, with LF.
  package init(
    path: String?, form: String, encoding: String = "utf-8", excel: Bool = false,
    asPipe: Bool = false
  ) throws {
    isFile = path != nil && path != "-"
    let form = OutputFormat(rawValue: form) ?? .table
    self.form = form
    if form == .xlsx, path == nil || path == "-" { throw Problem(.file, "xlsx.needs_file") }
    let file = try AtomicFile(path: path ?? "-")
    self.file = file
    sink = file.sink
    self.path = path ?? "-"
    var options = isFile && !asPipe ? CSVOptions.file : CSVOptions.pipe
    options.encoding = encoding == TextEncoding.gb18030.rawValue ? .gb18030 : .utf8
    if options.encoding == .gb18030 { options.isMarked = false }
    options.excelGuard = excel
    csv = options
  }

  /// Keeps in memory what a file, or else a pipe, would get.
  init(form: OutputFormat, asFile isFile: Bool) {
    self.form = form
    self.isFile = isFile
    file = nil
    sink = ByteSink()
    path = "-"
    csv = isFile ? .file : .pipe
  }

  /// An output in memory for what is handed over to this one, once it may be seen.
  package func held() -> Output { Output(form: form, asFile: isFile) }

  /// An output in memory for what goes to `path`, once it may be seen.
  package static func held(for path: String?, form: String) -> Output {
    Output(
      form: OutputFormat(rawValue: form) ?? .table, asFile: path != nil && path != "-")
  }

  /// Writes what was held back in memory.
  package func handOver(_ held: Output) throws {
    try sink.write(held.contents)
    try sink.flush()
    try commit()
  }

  /// Whether something was written to an output in memory.
  package var holdsAnything: Bool { !sink.contents.isEmpty }

  /// What an output in memory was given.
  var contents: [UInt8] { sink.contents }

  /// Has a second file stand beside the data, named after it: both are written or neither. There
  /// is none beside standard output, a pipe or a device.
  func accompany(suffix: String, _ text: @escaping Companion) throws {
    guard isFile, let file, !file.isDirect else { return }
    let digest = DigestStream()
    sink.witness = { digest.add($0) }
    companion = (path + suffix, digest, text)
    try AtomicFile.check(path + suffix)
  }

  private func commit() throws {
    guard let file else { return }
    guard let companion else { return try file.commit() }
    try sink.flush()
    let beside = try AtomicFile(path: companion.path)
    try beside.sink.write(
      try companion.text(companion.digest.digest(), companion.digest.byteCount))
    // A crash in between leaves two files that do not agree, which `report verify` sees.
    try beside.commit()
    try file.commit()
  }

  /// Throws what writing to `path` would throw at once, before the work whose result goes there.
  package static func check(_ path: String?, form: String? = nil) throws {
    if form == OutputFormat.xlsx.rawValue, path == nil || path == "-" {
      throw Problem(.file, "xlsx.needs_file")
    }
    if let path { try AtomicFile.check(path) }
  }

  /// Whether two paths name one file.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    one != "-" && FileSystem.isSame(one, other)
  }

  /// Lends a writer of rows; what it wrote is complete when this returns.
  ///
  /// - Parameter text: what stands below the rows.
  package func rows<Result>(
    then text: String? = nil, _ body: (inout any RowWriter) throws -> Result
  ) throws -> Result {
    let width = isFile ? nil : Terminal.width(1)
    var writer = try form.writer(to: sink, csv: csv, width: width)
    let result = try body(&writer)
    try writer.finish()
    if let text {
      try sink.write(text)
      try sink.flush()
    }
    try commit()
    return result
  }

  /// A writer of one table, for a presenter that opens and closes it itself.
  func writer() throws -> any RowWriter {
    try form.writer(to: sink, csv: csv, width: isFile ? nil : Terminal.width(1))
  }

  /// Ends what a presenter wrote: it is complete when this returns.
  func close() throws {
    try sink.flush()
    try commit()
  }

  /// Whether `bytes` may write what `rows` would.
  var takesBytes: Bool { form == .csv && csv.encoding == .utf8 }

  /// Lends a writer of CSV that takes a query's bytes; what it wrote is complete when this returns.
  func bytes<Result>(_ body: (CSVByteWriter) throws -> Result) throws -> Result {
    precondition(takesBytes, "only CSV in UTF-8 is written from bytes")
    let writer = CSVByteWriter(to: sink, csv)
    let result = try body(writer)
    try writer.finish()
    try commit()
    return result
  }

  /// The digest of everything that is written from now on.
  func digested() -> DigestStream {
    let digest = DigestStream()
    sink.witness = { digest.add($0) }
    return digest
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
    if form == .xlsx { throw TabularError(.xlsxNoTable) }
    try sink.write(text)
    try sink.flush()
    try commit()
  }

  /// Writes texts and tables below each other, an empty line between them.
  func page(_ parts: [Part]) throws {
    if form == .xlsx { throw TabularError(.xlsxNoTable) }
    let width = isFile ? nil : Terminal.width(1)
    for (index, part) in parts.enumerated() {
      if index > 0 { try sink.write("\n") }
      switch part {
      case .text(let text): try sink.write(text)
      case .table(let header, let rows):
        var writer = TableWriter(to: sink, width: width)
        try writer.write(header: header)
        for row in rows { try writer.write(row) }
        try writer.finish()
      }
    }
    try sink.flush()
    try commit()
  }

  /// One part of a page.
  enum Part {
    case text(String)
    case table(header: [String], rows: [[Cell]])
  }
}
