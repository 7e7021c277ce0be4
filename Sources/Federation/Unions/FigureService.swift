package import Records
package import Storage

/// What the office does with reported figures. Each verb runs inside one write.
package struct FigureService {
  let desk: Desk

  package init(_ desk: Desk) { self.desk = desk }

  /// Enters a figure of a union on a day; an import takes over another value or source.
  package func enter(_ fields: Fields, _ mode: EntryMode, in db: borrowing Connection) throws
    -> Entered
  {
    let union = try db.union(code: try fields.required("union", Fields.text))
    let on = try fields.required("on", Fields.day)
    let figure = try fields.required("figure", Fields.text)
    try db.checkCode("figure", figure, on: on)
    let old = try db.first(
      UnionFigure.self,
      """
      SELECT \(columns: UnionFigure.table) FROM union_figure
      WHERE union_id = \(union.id) AND on_date = \(on) AND figure = \(figure)
      """)
    var new =
      try old
      ?? UnionFigure(
        id: Identifier(rawValue: db.nextID(in: "union_figure")), union: union.id, on: on,
        figure: figure, value: fields.required("value", Fields.integer))
    try fields.update(&new.value, "value", Fields.integer)
    fields.update(&new.source, "source", Fields.text)
    guard new.value >= 0 else {
      throw Problem(
        .value, "figure.negative",
        ["figure": .text(figure), "value": .text(String(new.value))])
    }
    guard let old else {
      try db.insert(new)
      return Entered("figure", new.id.rawValue, .added)
    }
    if new != old, mode == .add {
      throw Problem(
        .value, "figure.exists",
        [
          "union": .text(union.code), "on": .day(on), "figure": .text(figure),
          "value": .text(String(old.value)),
        ])
    }
    let isChanged = try db.update(new, from: old)
    return Entered("figure", new.id.rawValue, isChanged ? .changed : .unchanged)
  }
}
