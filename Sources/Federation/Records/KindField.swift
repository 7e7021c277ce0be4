package import Records

/// One column of a kind.
package struct KindField: Hashable, Sendable {
  /// The column's name, `snake_case`, as in files with English headers.
  package let name: String
  package let type: FieldType
  /// Must be given when a record is made.
  package let isRequired: Bool

  package init(_ name: String, _ type: FieldType = .text, required: Bool = false) {
    self.name = name
    self.type = type
    isRequired = required
  }
}
