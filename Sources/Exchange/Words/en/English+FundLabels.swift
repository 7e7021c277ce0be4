extension English {
  /// Words of FundLabels.
  static let fundLabelTexts = """
    label.list: List
    label.zh: Chinese
    label.en: English
    label.rule.name: Rule
    label.parameters: Parameters
    label.article: Article
    label.quote: Quoted words
    label.verified: Compared with the original
    label.union_version.legal_person: Legal person
    label.receipt.period_from: Period begins
    """
}
