import Federation
import Records
import Tabular

/// The bad rows of a file given back in its own form, with what is wrong and what would be right
/// in two more columns: mended, it can be imported as it is.
package struct FaultFile {
  let words: Words

  package init(_ words: Words) { self.words = words }

  /// Writes the rows of `file` that `faults` name.
  package func write(_ file: SourceFile, _ faults: [RowFault], to path: String) throws {
    let output = try AtomicFile(path: path)
    var writer = try Self.form(of: file, for: path).writer(to: output.sink)
    let own = ["table.import.error", "table.import.suggestion"].map { words[$0] }
    // What was said the last time is not said again beside what is wrong now.
    let kept = file.header.names.indices.filter { !HeaderName.isOurs(file.header.names[$0]) }
    try writer.write(header: kept.map { file.header.names[$0] } + own)
    var byLine: [Int: [RowFault]] = [:]
    for fault in faults { byLine[fault.line, default: []].append(fault) }
    try file.eachRow { row in
      guard let own = byLine[row.line] else { return }
      var cells = kept.map { $0 < row.cells.count ? Cell.text(row.cells[$0]) : .empty }
      cells.append(.text(joined(own) { fault in fault.reason }))
      cells.append(.text(joined(own) { fault in fault.suggestion }))
      // What is too much stays too much until somebody has looked at it.
      cells += row.cells.dropFirst(file.header.names.count).map(Cell.text)
      try writer.write(cells)
    }
    try writer.finish()
    try output.commit()
  }

  /// The file's own form, but for a name that promises another.
  private static func form(of file: SourceFile, for path: String) -> TableForm {
    let name = path.lowercased()
    switch file.form {
    case .workbook where name.hasSuffix(".csv"): return .text(.utf8, .comma)
    case .text where name.hasSuffix(".xlsx"): return .workbook(sheet: "Sheet1")
    default: return file.form
    }
  }

  private func joined(_ faults: [RowFault], _ text: (RowFault) -> String?) -> String {
    faults.compactMap { fault in
      text(fault).map { text in fault.column.map { "\($0): \(text)" } ?? text }
    }.joined(separator: "; ")
  }
}
