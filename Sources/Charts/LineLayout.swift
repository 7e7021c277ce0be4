/// Where everything of a picture of lines stands, in pixels of the page.
struct LineLayout {
  static let axisSize = 14.0
  static let labelSize = 15.0
  /// From one label's middle to the next one's.
  static let labelGap = 21.0

  /// A label at the end of a line.
  struct Label: Equatable {
    /// The line's place among the series.
    let index: Int
    let text: String
    let x: Double
    let middle: Double

    /// Left, top, right and bottom of what is drawn.
    var box: (left: Double, top: Double, right: Double, bottom: Double) {
      let half = LineLayout.labelSize / 2 + 2
      return (
        x + 6, middle - half, x + 6 + ChartText.width(text, size: LineLayout.labelSize),
        middle + half
      )
    }
  }

  let left: Double
  let right: Double
  let labels: [Label]
  /// The places below the axis that are named: as many as stand clear of each other.
  let shownPlaces: [Int]
  private let scale: ChartScale
  private let top: Double
  private let count: Int

  init(_ chart: LineChart, _ scale: ChartScale) {
    self.scale = scale
    top = chart.top
    count = chart.places.count
    let ticks = scale.ticks.map { ChartText.width(chart.numbers.text($0), size: Self.axisSize) }
    left = max(LineChart.margin + (ticks.max() ?? 0) + 10, 110)
    let texts = chart.series.map { one in
      let number = " " + chart.numbers.text(one.values.last ?? 0)
      let room = 250 - ChartText.width(number, size: Self.labelSize)
      return ChartText.fitting(one.name, in: room, size: Self.labelSize) + number
    }
    let widest = texts.map { ChartText.width($0, size: Self.labelSize) }.max() ?? 0
    right = LineChart.page.width - LineChart.margin - widest - 46
    let bottom = LineChart.bottom
    let y = { [top] in bottom - scale.share($0) * (bottom - top) }
    let wanted = chart.series.map { y($0.values.last ?? 0) }
    let places = LabelColumn.places(wanted, gap: Self.labelGap, top: top, bottom: bottom)
    let x = right + 40
    labels = zip(texts, places).enumerated().map { index, label in
      Label(index: index, text: label.0, x: x, middle: label.1)
    }
    let names = chart.places.map { ChartText.width($0, size: Self.axisSize) + 16 }
    let spacing = count > 1 ? (right - left) / Double(count - 1) : right - left
    let step = max(1, Int(((names.max() ?? 0) / spacing).rounded(.up)))
    shownPlaces = chart.places.indices.filter { (chart.places.count - 1 - $0) % step == 0 }
  }

  /// One place alone stands in the middle.
  func x(_ index: Int) -> Double {
    count > 1 ? left + (right - left) * Double(index) / Double(count - 1) : (left + right) / 2
  }

  func y(_ number: Int64) -> Double {
    LineChart.bottom - scale.share(number) * (LineChart.bottom - top)
  }

  /// The points that get a mark: all, or so many that they do not run into each other.
  func marked(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    let step = max(1, (points.count + 23) / 24)
    return points.enumerated().filter { (points.count - 1 - $0.offset) % step == 0 }.map(\.element)
  }
}
