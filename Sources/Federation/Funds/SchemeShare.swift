package import Records
package import Storage

/// One level's part of a scheme.
package struct SchemeShare: Equatable, Sendable {
  package let id: Identifier<SchemeShare>
  package let scheme: Identifier<Scheme>
  package let level: UnionLevel
  package var ratio: BasisPoints
}

extension SchemeShare: Entity {
  package static let table = Table(
    "scheme_share", SchemeShare.init,
    Column("id", \.id), Column("scheme_id", \.scheme), Column("level", \.level),
    Column("ratio_bps", \.ratio))
}
