import Testing

@testable import Charts

/// The numbers along a chart's axis.
struct ChartScaleTests {
  @Test func `the axis holds zero unless all values lie in the upper tenth`() {
    #expect(ChartScale([300, 1_200]).ticks == [0, 200, 400, 600, 800, 1_000, 1_200])
    #expect(ChartScale([1_000, 1_040]).ticks == [1_000, 1_010, 1_020, 1_030, 1_040])
    #expect(ChartScale([1_000, 1_040], fromZero: true).low == 0)
    #expect(!ChartScale([1_000, 1_040]).holdsZero)
  }

  @Test func `nothing, one value and losses have an axis too`() {
    #expect(ChartScale([0, 0]).ticks == [0, 1])
    #expect(ChartScale([7]).low == 0)
    #expect(ChartScale([-30, 45]).ticks == [-40, -20, 0, 20, 40, 60])
    #expect(ChartScale([-9]).holdsZero)
  }

  @Test func `every value lies between the ends`() {
    for value in stride(from: Int64(1), to: 3_000_000, by: 70_001) {
      let scale = ChartScale([value, value * 3, -value / 7])
      #expect((2...9).contains(scale.ticks.count))
      for share in [value, value * 3, -value / 7].map(scale.share) { #expect(0...1 ~= share) }
    }
  }
}
