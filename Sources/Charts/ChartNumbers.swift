/// How a chart writes its numbers.
package struct ChartNumbers: Sendable {
  /// Beyond 100,000 in ten thousands, as Chinese readers count: `12.5万`.
  package let inTenThousands: Bool
  /// What stands behind the numbers on the axis: 人. May be empty.
  package let unit: String

  package init(inTenThousands: Bool, unit: String) {
    self.inTenThousands = inTenThousands
    self.unit = unit
  }

  /// A number as it stands at a line or an axis.
  package func text(_ number: Int64) -> String {
    guard inTenThousands, number.magnitude >= 100_000 else { return Self.grouped(number) }
    // To the hundred, rounded half away from zero, so that 12.34万 stands for 123,400.
    let hundreds = (number.magnitude + 50) / 100
    let (whole, rest) = hundreds.quotientAndRemainder(dividingBy: 100)
    let digits = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : ".\(rest / 10)\(rest % 10)"
    return "\(number < 0 ? "-" : "")\(Self.grouped(Int64(whole)))\(digits)万"
  }

  /// `1,234,567`.
  private static func grouped(_ number: Int64) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.utf8.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }
}
