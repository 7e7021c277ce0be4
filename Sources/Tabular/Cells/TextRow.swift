/// One row of a file, as texts.
package struct TextRow: Equatable, Sendable {
  /// The file's line on which the row begins, from 1.
  package let line: Int
  package let cells: [String]

  package init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }

  /// Whether no cell holds anything but blanks: an empty line, or `,,,`.
  package var isBlank: Bool {
    cells.allSatisfy { $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
  }
}
