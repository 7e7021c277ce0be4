package import Storage

extension Migration {
  /// The schema's history, one numbered `.sql` file of this folder after the other.
  package static let all: [Migration] = []
}
