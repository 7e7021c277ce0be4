extension English {
  /// What the results of the article are.
  static let resultRuleTexts = """
    rule.result.unionised_enterprises: Growth of unionised enterprises: a result the article \
    reports, only compared.
    rule.result.unionised_non_public: Growth of unionised non-public enterprises: a result the \
    article reports, only compared.
    rule.result.migrant_joining_rate: Rise of the joining rate of migrant workers: a result the \
    article reports, only compared.
    """
}
