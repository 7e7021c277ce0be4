package import Records
package import Storage

/// A figure that was reported or counted by hand (上报数), with its date and source.
package struct UnionFigure: Record {
  package var id: Int64 = 0
  package var union = Reference<TradeUnion>.blank
  package var on = Day.blank
  /// What was counted: `workers`, `enterprises`, or one that the office added.
  package var figure = Code<Figures>.blank
  package var value: Int64 = 0
  package var source: String?
  package init() {}

  /// What can be counted (指标), which the office can extend.
  package enum Figures: CodeList { package static let list = "figure" }

  package static let noun = Noun<UnionFigure>(
    "figure", en: "union figure", zh: "工会指标", table: "union_figure",
    key: ["union", "on", "figure"], union: "union", day: "on", order: #""union", "on", figure"#
  ) {
    Field(\.union, "union", column: "union_id", en: "Union code", zh: "工会编码")
    Field(\.on, "on", column: "on_date", en: "As of", zh: "截止日期").day()
    Field(\.figure, "figure", en: "Figure", zh: "指标")
    Field(\.value, "value", en: "Value", zh: "数值")
    Field(\.source, "source", en: "Source", zh: "来源")
  }
}

extension UnionFigure {
  /// Enters a figure of a union on a day. Only an import takes over another value or source: who
  /// adds one looks at the figure that is there.
  package static func enter(
    _ new: UnionFigure, given: Given, _ mode: EntryMode, at desk: Desk, in db: borrowing Connection
  ) throws -> (id: Int64, effect: Effect) {
    guard let id = try new.twin(in: db), let old = try load(id, in: db) else {
      var new = new
      try new.insert(in: db)
      return (new.id, .added)
    }
    var merged = old
    if given["value"] != nil { merged.value = new.value }
    if given["source"] != nil { merged.source = new.source }
    guard mode == .merge || merged == old else {
      throw Problem.figureThere(old, try old.union.tradeUnion(in: db))
    }
    return (id, try merged.save(over: old, at: desk, in: db))
  }
}

extension Problem {
  fileprivate static func figureThere(_ old: UnionFigure, _ union: TradeUnion) -> Problem {
    let figure = old.figure.rawValue
    let value = String(old.value)
    return Problem(
      .value, "figure.exists",
      en: """
        Figure \(figure, as: "figure") of union \(union.code, as: "union") on \
        \(old.on, as: "on") is \(value, as: "value") already. Check it; if that one is wrong, undo \
        its batch and enter it anew.
        """,
      zh: """
        工会 \(union.code, as: "union") 在 \(old.on, as: "on") 的指标 \(figure, as: "figure") \
        已登记为 \(value, as: "value")。请核对；原来的有误时，先撤销那一批（undo）再登记。
        """)
  }
}
