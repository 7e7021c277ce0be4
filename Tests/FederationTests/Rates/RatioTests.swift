import Records
import Testing

@testable import Federation

/// The pure measures of joining and coverage.
@Suite struct RatioTests {
  @Test func `a rate is rounded half away from zero and there is none of nothing`() {
    #expect(Ratio(1, of: 3).value?.text == "33.33%")
    #expect(Ratio(1, of: 800).value?.text == "0.13%")
    #expect(Ratio(-1, of: 800).value?.text == "-0.13%")
    #expect(Ratio(0, of: 0).value == nil && Ratio(5, of: nil).value == nil)
  }

  @Test func `both readings of a rise of the joining rate`() {
    let begin = JoiningRate.ratio(members: 400, workers: 1_000)
    let end = JoiningRate.ratio(members: 506, workers: 1_100)
    #expect(JoiningRate.points(from: begin, to: end)?.text == "6%")
    #expect(JoiningRate.relative(from: begin, to: end)?.text == "15%")
    #expect(JoiningRate.points(from: Ratio(1, of: nil), to: end) == nil)
    #expect(JoiningRate.relative(from: Ratio(0, of: 10), to: end) == nil)
  }

  @Test func `the growth of covered enterprises is of those at the beginning`() {
    #expect(CoverageGrowth.ratio(from: 100, to: 102).value?.text == "2%")
    #expect(CoverageGrowth.ratio(from: 200, to: 194).value?.text == "-3%")
    #expect(CoverageGrowth.ratio(from: 0, to: 4).value == nil)
  }
}
