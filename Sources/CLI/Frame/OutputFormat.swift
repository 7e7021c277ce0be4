import Records

/// The form in which a command gives its data.
enum OutputFormat: String, CaseIterable, Sendable {
  case table
  case csv
  case json
  case ndjson
  case xlsx
}
