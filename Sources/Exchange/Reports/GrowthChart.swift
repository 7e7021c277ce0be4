import Charts
import Federation
import Records

/// The chart of a growth report: how many members each unit had at the end of each period.
struct GrowthChart {
  private let chart: LineChart
  /// Units that had nobody at any time are not drawn.
  private let emptyCount: Int

  var svg: String { chart.svg() }

  init(_ stocks: [StockSeries], _ run: ReportRun, _ basis: ReportBasis) {
    let words = run.words
    let drawn = stocks.filter { one in one.opening != 0 || one.closings.contains { $0 != 0 } }
    emptyCount = stocks.count - drawn.count
    let request = run.request
    let figures: Figures = [
      "from": .day(request.from ?? .first), "to": .day(request.to ?? .last),
      "as_of": .day(run.order.asOf), "tree_on": .day(request.treeOn ?? .last),
      "batch": .count(Int(basis.batch)), "unit": .text(request.under ?? ""),
      "empty": .count(emptyCount),
    ]
    var subtitles = [
      words.say("table.chart.period", figures: figures),
      words.say("table.chart.basis", figures: figures),
    ]
    if emptyCount > 0 { subtitles[1] += words.say("table.chart.empty", figures: figures) }
    let highest = drawn.flatMap(\.closings).map(\.magnitude).max() ?? 0
    chart = LineChart(
      title: words["table.chart.title"], subtitles: subtitles,
      source: words.say("table.chart.source", figures: figures),
      places: [words["table.chart.opening"]] + run.periods.map(\.label),
      series: drawn.map { LineChart.Series(name: $0.name, values: [$0.opening] + $0.closings) },
      numbers: ChartNumbers(
        inTenThousands: run.order.language == .zh && highest >= 100_000,
        unit: words["table.chart.unit"]),
      remarks: LineChart.Remarks(
        zeroBased: words["table.chart.zero_based"], cutOff: words["table.chart.cut_off"],
        ownScales: words["table.chart.own_scales"], leftOut: words["table.chart.left_out"]))
  }
}
