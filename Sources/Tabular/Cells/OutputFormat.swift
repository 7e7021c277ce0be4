/// The forms a table can take: the values of `--format`.
package enum OutputFormat: String, CaseIterable, Sendable {
  case table
  case csv
  case json
  case ndjson
  case xlsx

  /// Read by people, who want labels and words; scripts want names and codes.
  package var isForPeople: Bool { self != .json && self != .ndjson }

  /// A file of rows and columns for spreadsheets: no sums, no headings between the rows.
  package var isSheet: Bool { self == .csv || self == .xlsx }

  /// A writer of this form. `csv` says how CSV is written; `width` is the terminal's, where there
  /// is one and long texts are to be cut. Throws `encoding.unavailable`.
  package func writer(
    to sink: ByteSink, csv: CSVOptions = .pipe, width: Int? = nil
  ) throws(TabularError) -> any RowWriter {
    switch self {
    case .table: TableWriter(to: sink, width: width)
    case .csv: try CSVWriter(to: sink, csv)
    case .json: JSONWriter(to: sink, .array)
    case .ndjson: JSONWriter(to: sink, .lines)
    case .xlsx: XLSXWriter(to: sink)
    }
  }
}
