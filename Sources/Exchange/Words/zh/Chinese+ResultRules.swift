extension Chinese {
  /// What the results of the article are.
  static let resultRuleTexts = """
    rule.result.unionised_enterprises: 企业法人建会动态增长率：文章所述成效，只作对照。
    rule.result.unionised_non_public: 非公企业建会动态增长率：文章所述成效，只作对照。
    rule.result.migrant_joining_rate: 农民工入会率的提高：文章所述成效，只作对照。
    """
}
