import ArgumentParser
import Records

/// What can be said of a household's file, when it is opened and later.
struct CaseFields: ParsableArguments {
  @Option(help: .field("case", "union")) var union: String?
  @Option(help: .field("case", "tier")) var tier: String?
  @Option(help: .field("case", "category")) var category: String?
  @Option(help: .field("case", "main_cause")) var cause: String?
  @Option(help: .words("help.case.secondary_cause", value: "cause")) var secondaryCause: [String] =
    []
  @Option(help: .words("help.case.family_size", value: "family-size")) var familySize: String?
  @Option(parsing: .unconditional, help: .words("help.case.annual_income", value: "annual-income"))
  var annualIncome: String?
  @Option(parsing: .unconditional, help: .field("case", "special_costs")) var specialCosts: String?
  @Option(help: .field("case", "phone")) var phone: String?
  @Option(help: .field("case", "address")) var address: String?
  @Option(help: .field("case", "household_type")) var householdType: String?
  @Option(help: .field("case", "health")) var health: String?
  @Option(help: .field("case", "housing")) var housing: String?
  @Option(help: .field("case", "insurance")) var insurance: String?
  @Option(help: .field("case", "note")) var note: String?

  /// By column name; what was not given is absent. Several causes are one value.
  func texts() throws -> [String: String] {
    given([
      "union": union, "tier": tier, "category": category, "main_cause": cause,
      "secondary_causes": secondaryCause.isEmpty ? nil : secondaryCause.joined(separator: ";"),
      "family_size": familySize, "annual_income": annualIncome, "special_costs": specialCosts,
      "phone": try phone.map { try personal($0) },
      "address": try address.map { try personal($0) }, "household_type": householdType,
      "health": health, "housing": housing, "insurance": insurance, "note": note,
    ])
  }
}
