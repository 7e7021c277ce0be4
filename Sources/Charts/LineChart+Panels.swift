extension LineChart {
  /// A small picture for each line, the largest first.
  ///
  /// - Returns: what is to be said of them.
  func drawPanels(on svg: inout SVG) -> String {
    let order = series.sorted { ($0.values.last ?? 0, $1.name) > ($1.values.last ?? 0, $0.name) }
    let shown = order.prefix(Self.mostPanels)
    let columns = 8
    let rows = (shown.count + columns - 1) / columns
    let width = (Self.page.width - 2 * Self.margin) / Double(columns)
    let height = (Self.bottom + 34 - top) / Double(rows)
    for (index, one) in shown.enumerated() {
      let left = Self.margin + Double(index % columns) * width
      let edge = top + Double(index / columns) * height
      drawPanel(one, left, edge, width - 14, height - 14, on: &svg)
    }
    let ends =
      places.count > 1
      ? "\(places[0]) – \(places[places.count - 1])" : places.first ?? ""
    var remark = remarks.ownScales + " " + ends
    if order.count > shown.count {
      remark += " " + remarks.leftOut.replacing("{count}", String(order.count - shown.count))
    }
    return remark
  }

  private func drawPanel(
    _ one: Series, _ left: Double, _ edge: Double, _ width: Double, _ height: Double,
    on svg: inout SVG
  ) {
    svg.text(ChartText.fitting(one.name, in: width, size: 12), left, edge + 12, size: 12)
    let top = edge + 20
    let bottom = edge + height - 18
    let scale = ChartScale(one.values, fromZero: true, steps: 12)
    let y = { bottom - scale.share($0) * (bottom - top) }
    svg.line(left, y(0), left + width, y(0), colour: "#808080")
    let points = one.values.enumerated().map { index, value in
      (
        x: one.values.count > 1
          ? left + width * Double(index) / Double(one.values.count - 1) : left + width / 2,
        y: y(value)
      )
    }
    svg.polyline(points, colour: "#12355b", width: 1.8)
    if let last = points.last { svg.mark(LineStyle(0), last.x, last.y, radius: 2.6) }
    let first = numbers.text(one.values.first ?? 0)
    let last = numbers.text(one.values.last ?? 0)
    svg.text(
      one.values.count > 1 ? "\(first) → \(last)" : last, left, edge + height - 4, size: 11,
      colour: Self.grey)
  }
}
