extension IdentityNumber {
  /// A number as it was read from a form, with what the office should look at twice.
  package struct Reading: Sendable, Equatable {
    package let number: IdentityNumber
    /// The 15-digit number that was written, where it was upgraded: old papers still carry it.
    package let upgradedFrom: String?
    /// Names of warnings: `id_number.division_unknown` (the first six digits are no division known
    /// to have issued numbers; holders keep old codes, so this never refuses) and
    /// `id_number.old_sequence` (996–999 in a 15-digit number were kept for people born before
    /// 1900, and the upgrade assumes 19xx).
    package let warnings: [String]

    package init(number: IdentityNumber, upgradedFrom: String?, warnings: [String]) {
      self.number = number
      self.upgradedFrom = upgradedFrom
      self.warnings = warnings
    }
  }

  /// Reads a number as typed. Without a type, the type is the one its form shows.
  ///
  /// - Parameters:
  ///   - today: no birth may be later.
  ///   - isKnownDivision: whether six digits are a division that has issued numbers, now or then.
  package static func read(
    _ text: String, type: IdentityType? = nil, today: Day, isKnownDivision: (String) -> Bool
  ) throws(ValueError) -> Reading {
    let number = try IdentityNumber(parsing: text, type: type, today: today)
    var warnings: [String] = []
    if let prefix = number.divisionPrefix {
      let isIssuer =
        number.type == .residencePermit
        ? ["810000", "820000", "830000"].contains(prefix)
        : isKnownDivision(prefix)
      if !isIssuer { warnings.append("id_number.division_unknown") }
    }
    let typed = text.compact
    let wasUpgraded = number.type == .resident && typed.utf8.count == 15
    if wasUpgraded, typed.suffix(3) >= "996" { warnings.append("id_number.old_sequence") }
    return Reading(
      number: number, upgradedFrom: wasUpgraded ? typed : nil, warnings: warnings)
  }
}
