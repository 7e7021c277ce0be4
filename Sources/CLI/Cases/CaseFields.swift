import Records

/// What can be said of a household's file, when it is opened and later.
struct CaseFields: Sendable {
  var union: String?
  var tier: String?
  var category: String?
  var cause: String?
  var secondaryCause = Texts.blank
  var familySize: String?
  var annualIncome: String?
  var specialCosts: String?
  var phone: String?
  var address: String?
  var householdType: String?
  var health: String?
  var housing: String?
  var insurance: String?
  var note: String?
  static let form = Form<CaseFields> {
    Field(\.union, "union", en: "Union code", zh: "所属工会编码").choosing(of: "case", "union")
    Field(\.tier, "tier", en: "Tier", zh: "建档标准").choosing(of: "case", "tier")
    Field(\.category, "category", en: "Hardship category", zh: "困难类别").choosing(
      of: "case", "category")
    Field(\.cause, "cause", en: "Main cause", zh: "主要致困原因").choosing(of: "case", "main_cause")
    Field(
      \.secondaryCause, "secondary_cause", en: "another cause; may be given several times",
      zh: "次要致困原因，可给多次")
    Field(
      \.familySize, "family_size", en: "how many live in the household, the applicant included",
      zh: "家庭人口，含申请人")
    Field(
      \.annualIncome, "annual_income", en: "what the household earns a year (yuan)",
      zh: "家庭年度总收入（元）")
    Field(\.specialCosts, "special_costs", en: "Special costs", zh: "专项支出").choosing(
      of: "case", "special_costs")
    Field(\.phone, "phone", en: "Mobile phone", zh: "手机号码").choosing(of: "case", "phone")
    Field(\.address, "address", en: "Home address", zh: "家庭住址").choosing(of: "case", "address")
    Field(\.householdType, "household_type", en: "Household registration type", zh: "户口类型")
      .choosing(of: "case", "household_type")
    Field(\.health, "health", en: "Health", zh: "健康状况").choosing(of: "case", "health")
    Field(\.housing, "housing", en: "Housing", zh: "住房类型").choosing(of: "case", "housing")
    Field(\.insurance, "insurance", en: "Medical insurance", zh: "医保状况").choosing(
      of: "case", "insurance")
    Field(\.note, "note", en: "Note", zh: "备注").choosing(of: "case", "note")
  }

  /// By column name; what was not given is absent. Several causes are one value.
  func texts() throws -> [String: String] {
    given([
      "union": union, "tier": tier, "category": category, "main_cause": cause,
      "secondary_causes": secondaryCause == .blank ? nil : secondaryCause.rawValue,
      "family_size": familySize, "annual_income": annualIncome, "special_costs": specialCosts,
      "phone": try phone.map { try personal($0) },
      "address": try address.map { try personal($0) }, "household_type": householdType,
      "health": health, "housing": housing, "insurance": insurance, "note": note,
    ])
  }
}
