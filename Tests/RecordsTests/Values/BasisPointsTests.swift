import Records
import Testing

@Suite struct BasisPointsTests {
  @Test(arguments: [
    ("60%", 6000, "60%"), ("60.00%", 6000, "60%"), ("0.6", 6000, "60%"), ("0.6000", 6000, "60%"),
    ("12.34%", 1234, "12.34%"), ("0.1234", 1234, "12.34%"), ("12.5%", 1250, "12.5%"),
    ("0.05%", 5, "0.05%"), ("６０％", 6000, "60%"), ("60 %", 6000, "60%"), ("0", 0, "0%"),
    ("1.0", 10_000, "100%"), ("100%", 10_000, "100%"),
  ]) func `a share is taken as a percentage or a fraction`(
    typed: String, points: Int64, text: String
  ) throws {
    let share = try BasisPoints(parsing: typed)
    #expect(share.rawValue == points)
    #expect(share.text == text)
  }

  @Test(arguments: [
    ("", "basis_points.empty"), ("60", "basis_points.bare"), ("1", "basis_points.bare"),
    ("1.5", "basis_points.bare"), ("12.345%", "basis_points.decimals"),
    ("0.12345", "basis_points.decimals"), ("100.01%", "basis_points.range"),
    ("-5%", "basis_points.range"), ("99999999999999999999%", "basis_points.range"),
    ("%", "basis_points.shape"), ("6.%", "basis_points.shape"), ("6‰", "basis_points.shape"),
    ("六成", "basis_points.shape"),
  ]) func `what is no share is refused with its reason`(typed: String, expected: String) {
    #expect(reason(BasisPoints.self, typed) == expected)
  }
}
