import Records
import Testing

@testable import Federation

/// What the article says was reached, beside counts.
struct ResultMeasureTests {
  private func actual(
    _ reading: ResultMeasure.Reading, _ begin: ResultMeasure.Count, _ end: ResultMeasure.Count
  ) -> String {
    let measure = ResultMeasure(.resultMigrants, reading, begin: begin, end: end)
    return switch measure.actual {
    case .success(let points): points.text
    case .failure(let error): error.gap.rawValue
    }
  }

  @Test func `a number grows against itself`() {
    #expect(actual(.growth, .init(1_000), .init(1_020)) == "2%")
    #expect(actual(.growth, .init(3), .init(2)) == "-33.33%")
    #expect(actual(.growth, .init(0), .init(5)) == "begins_with_nothing")
  }

  @Test func `fifteen percent is read as points and as growth of the rate`() {
    // From 40 % to 46 %: 6 points, and 15 % more than before.
    #expect(actual(.points, .init(400, of: 1_000), .init(506, of: 1_100)) == "6%")
    #expect(actual(.relative, .init(400, of: 1_000), .init(506, of: 1_100)) == "15%")
  }

  @Test func `a rate without its denominator is no rate`() {
    #expect(actual(.points, .init(400), .init(506, of: 1_100)) == "denominator_missing")
    #expect(actual(.relative, .init(400, of: 1_000), .init(506, of: 0)) == "denominator_missing")
    #expect(actual(.relative, .init(0, of: 1_000), .init(5, of: 10)) == "begins_with_nothing")
  }

  @Test func `large counts do not overflow`() {
    let many = Int64(4_000_000_000)
    #expect(actual(.relative, .init(many, of: many), .init(many, of: many)) == "0%")
  }

  @Test func `the margin is what lies above the reported figure`() {
    let measure = ResultMeasure(
      .resultEnterprises, .growth, begin: .init(1_000), end: .init(1_015))
    #expect(measure.margin(to: BasisPoints(rawValue: 200))?.text == "-0.5%")
  }
}
