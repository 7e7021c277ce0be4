package import Records
package import Storage

/// What one header of somebody else's files stands for (列名对照), under the name that a clerk gave
/// to where they come from.
package struct HeaderMapping: Equatable, Sendable {
  package let id: Identifier<HeaderMapping>
  package let name: String
  package let kind: String
  /// As the file has it.
  package let header: String
  /// The kind's column.
  package let field: String

  package init(
    id: Identifier<HeaderMapping>, name: String, kind: String, header: String, field: String
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.header = header
    self.field = field
  }
}

extension HeaderMapping: Entity {
  package static let table = Table(
    "header_mapping", HeaderMapping.init,
    Column("id", \.id), Column("name", \.name), Column("kind", \.kind), Column("header", \.header),
    Column("field", \.field))
}
