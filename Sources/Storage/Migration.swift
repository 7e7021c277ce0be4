/// One step in the schema's history.
package struct Migration: Sendable {
  /// From 1, without gaps.
  package let version: Int
  package let name: String
}
