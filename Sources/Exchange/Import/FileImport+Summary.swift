import Federation
import Records
import Storage
import Tabular

extension FileImport {
  /// The numbers of the import, which add up: read = added + changed + unchanged + skipped +
  /// refused.
  package func summarise(_ outcome: ImportOutcome, to output: Output) throws {
    switch output.form {
    case .table: try output.text(outcome.told.joined(separator: "\n") + "\n")
    case .json, .ndjson: try output.text(outcome.json.render() + "\n")
    case .csv, .xlsx:
      let summary = outcome.summary
      let counts = [
        ("read", summary.read), ("added", summary.added), ("changed", summary.changed),
        ("unchanged", summary.unchanged), ("skipped", summary.skipped),
        ("refused", summary.refused), ("suspected_doubles", summary.doubleRows),
      ]
      try output.rows { writer in
        try writer.write(header: ["kind"] + counts.map(\.0) + ["batch", "same_file_as_batch"])
        try writer.write(
          [.text(kind.name)] + counts.map { .integer(Int64($0.1)) }
            + [outcome.batch, outcome.earlier?.id].map { $0.map(Cell.integer) ?? .empty })
      }
    }
  }
}
