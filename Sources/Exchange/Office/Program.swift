import Records

/// This program, as its files and its `--version` call it.
package enum Program {
  package static let version = "0.1.0"
}
