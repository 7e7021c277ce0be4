package import Storage

/// The divisions (行政区划) whose codes begin identity numbers, as far as the office can tell.
///
/// A list of divisions holds those of some provinces. Of a province whose divisions it does not
/// hold, only the province is judged; else everybody from elsewhere would be warned about.
package struct IssuingDivisions: Sendable {
  private let codes: Set<String>
  private let listedProvinces: Set<String>

  /// - Parameter codes: of six digits; those of provinces themselves have issued no numbers.
  package init(codes: some Sequence<String>) {
    self.codes = Set(codes.filter { !$0.hasSuffix("0000") })
    listedProvinces = Set(self.codes.map { String($0.prefix(2)) })
  }

  /// Those of the list of divisions, now or then.
  package init(in db: borrowing Connection) throws {
    self.init(codes: try db.column(String.self, "SELECT code FROM division"))
  }

  /// Whether six digits are a division that has issued numbers, or may be one.
  package func contains(_ prefix: String) -> Bool {
    let province = String(prefix.prefix(2))
    if listedProvinces.contains(province) { return codes.contains(prefix) }
    return DivisionCode.provinces.contains(province) && !prefix.hasSuffix("0000")
  }
}
