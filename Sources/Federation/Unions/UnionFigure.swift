package import Records
package import Storage

/// A figure that was reported or counted by hand (上报数), with its date and source.
package struct UnionFigure: Equatable, Sendable {
  package let id: Identifier<UnionFigure>
  package let union: Identifier<TradeUnion>
  package let on: Day
  /// What was counted, by its code: `workers`, `enterprises`, or one that the office added.
  package let figure: String
  package var value: Int64
  package var source: String?
}

extension UnionFigure: Entity {
  package static let table = Table(
    "union_figure", UnionFigure.init,
    Column("id", \.id), Column("union_id", \.union), Column("on_date", \.on),
    Column("figure", \.figure), Column("value", \.value), Column("source", \.source))
}
