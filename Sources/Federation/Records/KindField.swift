package import Records

/// One column of a kind.
package struct KindField: Hashable, Sendable {
  /// The column's name, `snake_case`, as in files with English headers.
  package let name: String
  package let type: FieldType
  /// Must be given when a record is made.
  package let isRequired: Bool
  /// What it is called; `nil` where `Exchange`'s catalogue still says it.
  package let label: Text?

  package init(
    _ name: String, _ type: FieldType = .text, required: Bool = false, label: Text? = nil
  ) {
    self.name = name
    self.type = type
    isRequired = required
    self.label = label
  }
}
