import Foundation
import Testing

@testable import Charts

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Charts as files of SVG: well-formed, with nothing drawn over its neighbour.
struct LineChartTests {
  @Test(arguments: [1, 2, 8, 12, 13, 43, 60], [1, 2, 12, 36])
  func `every chart is well-formed`(lines: Int, places: Int) {
    let svg = chart(lines: lines, places: places).svg()
    let parser = XMLParser(data: Data(svg.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(svg.contains("viewBox=\"0 0 1188 840\""))
    #expect(svg.count { $0 == "\n" } > lines)
  }

  @Test func `names that mean something to XML, or nothing, are escaped`() {
    let odd = LineChart.Series(name: "<甲> & \"乙\"\u{1}\u{FFFF}工会", values: [1, 2])
    let svg = chart([odd], places: 2).svg()
    #expect(svg.contains("&lt;甲&gt; &amp; &quot;乙&quot;  工会 2</text>"))
    #expect(XMLParser(data: Data(svg.utf8)).parse())
  }

  @Test(arguments: 1...12)
  func `labels do not overlap, nor leave the page`(lines: Int) {
    // All lines end within a few people of each other: the worst case.
    for spread in [Int64(0), 1, 40, 900] {
      let series = (0..<lines).map { line in
        LineChart.Series(
          name: "海西蒙古族藏族自治州某某工业园区总工会\(line)", values: [100, 1_000 + Int64(line) * spread])
      }
      let chart = chart(series, places: 2)
      let layout = LineLayout(chart, ChartScale(series.flatMap(\.values)))
      let boxes = layout.labels.map(\.box).sorted { $0.top < $1.top }
      for (one, next) in zip(boxes, boxes.dropFirst()) { #expect(one.bottom <= next.top) }
      for box in boxes {
        #expect(box.top >= chart.top - 12 && box.bottom <= LineChart.bottom + 12)
        #expect(box.left > layout.right && box.right <= LineChart.page.width)
      }
    }
  }

  @Test func `labels keep the order of their lines`() {
    let places = LabelColumn.places([50, 52, 51, 300, 10], gap: 20, top: 0, bottom: 310)
    #expect(places == [50, 90, 70, 300, 10])
    let low = LabelColumn.places([300, 299, 298], gap: 20, top: 0, bottom: 300)
    #expect(low == [300, 280, 260])
    #expect(LabelColumn.places([5, 5, 5], gap: 20, top: 0, bottom: 30) == [0, 20, 40])
  }

  @Test func `the names below the axis stand clear of each other`() {
    let chart = chart(lines: 8, places: 60)
    let layout = LineLayout(chart, ChartScale(chart.series.flatMap(\.values)))
    let widths = layout.shownPlaces.map {
      (layout.x($0), ChartText.width(chart.places[$0], size: LineLayout.axisSize))
    }
    #expect(widths.count > 3)
    #expect(layout.shownPlaces.last == 59)
    for (one, next) in zip(widths, widths.dropFirst()) {
      #expect(one.0 + one.1 / 2 < next.0 - next.1 / 2)
    }
  }

  @Test func `no two lines of one picture look alike, not even without colour`() {
    let styles = (0..<LineChart.mostLines).map(LineStyle.init)
    let looks = Set(styles.map { "\($0.dashes) \($0.mark) \($0.isFilled)" })
    #expect(looks.count == LineChart.mostLines)
    #expect(Set(styles.map(\.colour)).count == LineChart.mostLines)
  }

  @Test func `an axis that does not begin with zero says so, as do small pictures`() {
    let near = [LineChart.Series(name: "甲", values: [1_000, 1_040])]
    #expect(chart(near, places: 2).svg().contains(">cut at 1,000</text>"))
    #expect(chart(lines: 3, places: 2).svg().contains(">from zero</text>"))
    #expect(chart(lines: 13, places: 2).svg().contains(">own scales 1 – 2</text>"))
    #expect(chart(lines: 60, places: 2).svg().contains("12 left out</text>"))
  }

  @Test func `large numbers are counted in 万 for readers of Chinese`() {
    let zh = ChartNumbers(inTenThousands: true, unit: "人")
    #expect(zh.text(1_234) == "1,234")
    #expect(zh.text(120_000) == "12万")
    #expect(zh.text(123_456) == "12.35万")
    #expect(zh.text(-1_205_000) == "-120.5万")
    #expect(ChartNumbers(inTenThousands: false, unit: "").text(-1_234_567) == "-1,234,567")
  }

  private func chart(lines: Int, places: Int) -> LineChart {
    let series = (0..<lines).map { line in
      let values = (0..<places).map { place -> Int64 in Int64(100 + line * 10 + place * (line % 3))
      }
      return LineChart.Series(name: "工会\(line)", values: values)
    }
    return chart(series, places: places)
  }

  private func chart(_ series: [LineChart.Series], places: Int) -> LineChart {
    LineChart(
      title: "会员", subtitles: ["2017"], source: "src", places: (1...places).map(String.init),
      series: series, numbers: ChartNumbers(inTenThousands: false, unit: "人"),
      remarks: LineChart.Remarks(
        zeroBased: "from zero", cutOff: "cut at {from}", ownScales: "own scales",
        leftOut: "{count} left out"))
  }
}
