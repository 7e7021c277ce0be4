extension LineChart {
  /// Four pixels to a millimetre of A4 across.
  static let page = (width: 1_188.0, height: 840.0)
  static let margin = 56.0
  static let grey = "#595959"

  /// The chart as a file of SVG: one picture, or one for each line where there are many.
  package func svg() -> String {
    var svg = SVG()
    let room = Self.page.width - 2 * Self.margin
    svg.text(
      ChartText.fitting(title, in: room, size: 28), Self.margin, 66, size: 28, isBold: true)
    for (index, line) in subtitles.enumerated() {
      svg.text(
        ChartText.fitting(line, in: room, size: 16), Self.margin, 96 + Double(index) * 24, size: 16,
        colour: Self.grey)
    }
    let remark =
      series.count > Self.mostLines ? drawPanels(on: &svg) : drawLines(on: &svg)
    let foot = Self.page.height - 34
    svg.text(
      ChartText.fitting(remark, in: room, size: 14), Self.margin, foot - 24, size: 14,
      colour: Self.grey)
    svg.text(
      ChartText.fitting(source, in: room, size: 14), Self.margin, foot, size: 14,
      colour: Self.grey)
    return svg.document(title: title, width: Self.page.width, height: Self.page.height)
  }

  /// Where the first line of what is drawn may stand.
  var top: Double { 96 + Double(max(subtitles.count, 1)) * 24 + 26 }
  static let bottom = page.height - 124

  /// - Returns: what is to be said of the axis.
  private func drawLines(on svg: inout SVG) -> String {
    let scale = ChartScale(series.flatMap(\.values))
    let layout = LineLayout(self, scale)
    for tick in scale.ticks {
      let y = layout.y(tick)
      svg.line(
        layout.left, y, layout.right, y, colour: tick == 0 ? "#404040" : "#d0d0d0",
        width: tick == 0 ? 1.5 : 1)
      svg.text(
        numbers.text(tick), layout.left - 10, y + 5, size: LineLayout.axisSize, anchor: .end,
        colour: Self.grey)
    }
    svg.text(numbers.unit, layout.left - 10, top - 16, size: 14, anchor: .end, colour: Self.grey)
    for index in layout.shownPlaces {
      let x = layout.x(index)
      svg.line(x, Self.bottom, x, Self.bottom + 6, colour: "#808080")
      svg.text(
        places[index], x, Self.bottom + 24, size: LineLayout.axisSize, anchor: .middle,
        colour: Self.grey)
    }
    for (index, one) in series.enumerated() {
      let style = LineStyle(index)
      let points = one.values.enumerated().map { (x: layout.x($0), y: layout.y($1)) }
      svg.polyline(points, colour: style.colour, width: 2.2, dashes: style.dashes)
      for point in layout.marked(points) { svg.mark(style, point.x, point.y, radius: 4.2) }
    }
    for label in layout.labels {
      let style = LineStyle(label.index)
      svg.line(
        layout.right + 6, layout.y(series[label.index].values.last ?? 0), label.x - 12,
        label.middle, colour: style.colour, width: 0.8)
      svg.mark(style, label.x - 4, label.middle, radius: 4.2)
      svg.text(
        label.text, label.x + 6, label.middle + 5, size: LineLayout.labelSize,
        colour: style.colour)
    }
    return scale.holdsZero
      ? remarks.zeroBased
      : remarks.cutOff.replacing("{from}", numbers.text(scale.low))
  }
}

extension String {
  /// With the first `place` replaced.
  func replacing(_ place: String, _ text: String) -> String {
    guard let range = firstRange(of: place) else { return self }
    return self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
