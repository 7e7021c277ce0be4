package import Federation
import Records
package import Tabular

/// Which column of a file holds which field of a kind.
///
/// Headers may be column names or labels in either language, in any order, with `*` and blanks,
/// below title rows, in one row or two.
package struct Header: Sendable {
  /// The file's line of the header row.
  package let line: Int
  /// For each column of the file the kind's field in it, if any.
  package let fields: [KindField?]
  /// As written.
  package let names: [String]
  /// Headers that are none of the kind's and no column of our own.
  package let unknown: [String]
  /// The name under which it is remembered what these headers stand for, if it is.
  let mapping: String?

  /// Reads rows until the header is found.
  ///
  /// Throws `import.no_header`, `import.masked`, `import.double_column`, `import.missing_column`, or
  /// `import.missing_among` where headers that are none of the kind's may be what is missing.
  package init(of words: HeaderWords, in reader: inout TableReader) throws {
    let kind = words.kind
    func known(_ row: TextRow) throws -> Int {
      try words.fields(in: row).fields.count { $0 != nil }
    }
    var first: TextRow?
    for _ in 0..<Self.titleRows {
      guard let row = try reader.next() else { break }
      if first == nil, !row.isBlank { first = row }
      var header = row
      if let below = try reader.next() {
        let both = Self.joined(row, below)
        let isOfTwo = try known(both) > max(known(row), known(below))
        if isOfTwo { header = both } else { reader.putBack([below]) }
      }
      let (found, mapping) = try words.fields(in: header)
      // A header names at least two columns, or all there are.
      guard found.count(where: { $0 != nil }) >= min(2, kind.fields.count) else { continue }
      try words.check(header)
      try self.init(header, found, kind, mapping: mapping)
      return
    }
    throw Problem(
      .file, "import.no_header",
      [
        "kind": .text(kind.name), "columns": .text(kind.fields.map(\.name).joined(separator: ", ")),
        "found": .text(ScreenText.shown((first?.cells ?? []).joined(separator: ", "))),
      ])
  }

  private init(_ row: TextRow, _ found: [KindField?], _ kind: Kind, mapping: String?) throws {
    line = row.line
    names = row.cells
    fields = found
    var seen: Set<String> = []
    for case let field? in found where !seen.insert(field.name).inserted {
      throw Problem(
        .file, "import.double_column", ["field": .field("\(kind.name).\(field.name)")])
    }
    let strange = zip(row.cells, found).filter { name, field in
      field == nil && !name.trimmed.isEmpty && !HeaderName.isOurs(name)
    }.map(\.0)
    for field in kind.fields where field.isRequired && !seen.contains(field.name) {
      throw Problem(
        .file, strange.isEmpty ? "import.missing_column" : "import.missing_among",
        [
          "field": .field("\(kind.name).\(field.name)"), "column": .text(field.name),
          "kind": .text(kind.name), "unknown": .text(strange.joined(separator: ", ")),
        ])
    }
    for name in row.cells where HeaderName.marks.contains(where: { name.contains($0) }) {
      throw Problem(.file, "import.masked", ["column": .text(name)])
    }
    unknown = strange
    self.mapping = mapping
  }

  /// A header of two rows, as merged cells leave it: below 证件 stand 证件类型 and 证件号码.
  private static func joined(_ upper: TextRow, _ lower: TextRow) -> TextRow {
    let count = max(upper.cells.count, lower.cells.count)
    let cells = (0..<count).map { column in
      let below = column < lower.cells.count ? lower.cells[column] : ""
      if !below.trimmed.isEmpty { return below }
      return column < upper.cells.count ? upper.cells[column] : ""
    }
    return TextRow(line: upper.line, cells: cells)
  }

  /// How far down a header is looked for.
  private static let titleRows = 10
}
