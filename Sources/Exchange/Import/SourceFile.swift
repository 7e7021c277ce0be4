package import Domain
package import Tabular

/// A file as a clerk has it, taken apart into the rows of a kind.
package struct SourceFile {
  /// One row: its line, its cells as written, and by column name.
  package struct Row: Sendable {
    package let line: Int
    package let cells: [String]
    package let texts: [String: String]
  }

  package let kind: Kind
  package let header: Header
  package let form: TableForm
  package let rows: [Row]

  /// Throws `TabularError` for what is no table, `Problem` for one without the kind's columns.
  package init(path: String, of kind: Kind, encoding: TextEncoding) throws {
    var reader = try TableReader(path: path, encoding: encoding)
    let header = try Header(of: kind, in: &reader)
    var rows: [Row] = []
    while let row = try reader.next() {
      if row.isBlank || Self.isRemark(row, header) { continue }
      var texts: [String: String] = [:]
      for (field, cell) in zip(header.fields, row.cells) {
        if let field { texts[field.name] = cell }
      }
      rows.append(Row(line: row.line, cells: row.cells, texts: texts))
    }
    self.kind = kind
    self.header = header
    form = reader.form
    self.rows = rows
  }

  /// What the file was taken for, in a word: its encoding, or the form that needs none.
  package var encoding: String {
    switch form {
    case .text(let encoding, _): encoding.rawValue
    case .workbook: "xlsx"
    }
  }

  /// The same file with only these of its rows.
  func with(_ rows: [Row]) -> SourceFile { SourceFile(self, rows) }

  private init(_ file: SourceFile, _ rows: [Row]) {
    kind = file.kind
    header = file.header
    form = file.form
    self.rows = rows
  }

  /// A totals or example row, by the first word in it: 合计, 例.
  private static func isRemark(_ row: TextRow, _ header: Header) -> Bool {
    guard let first = row.cells.first(where: { !$0.trimmed.isEmpty })?.trimmed else { return true }
    return remarks.contains {
      first == $0 || first.hasPrefix($0 + "：") || first.hasPrefix($0 + ":")
    }
      || (first.hasPrefix("合") && first.filter { !$0.isWhitespace } == "合计")
  }

  private static let remarks = [
    "合计", "总计", "小计", "例", "示例", "说明", "填表说明", "注", "Total", "Example", "Note",
  ]
}
