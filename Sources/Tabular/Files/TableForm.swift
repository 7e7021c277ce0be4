/// What a file of rows is written as. Bad rows go back to their owner in the same form.
package enum TableForm: Equatable, Sendable {
  /// Lines of text with their encoding and what separates the cells.
  case text(DecodedText.Encoding, CSVSeparator)
  /// One sheet of a workbook, by its name.
  case workbook(sheet: String)

  /// A writer of this form, for Excel and WPS.
  package func writer(to sink: ByteSink) throws(TabularError) -> any RowWriter {
    switch self {
    case .workbook(let sheet): return XLSXWriter(to: sink, title: sheet, textOnly: true)
    case .text(let encoding, let separator):
      return try CSVWriter(
        to: sink,
        CSVOptions(
          separator: separator, lineEnding: .carriageReturnLineFeed, encoding: encoding,
          isMarked: encoding != .gb18030))
    }
  }
}
