extension English {
  /// The columns of splits and findings.
  static let fundColumnTexts = """
    label.allocation.name: union
    label.remark: remark
    label.finding.kind: kind
    label.finding.key: record
    label.message: message
    label.figures: figures
    label.scheme.name: scheme
    label.employer.name: employer
    label.employer.code: credit code
    label.coverage.employer_id: internal number of the employer
    label.coverage.union_id: internal number of the union
    label.scheme_share.scheme_id: internal number of the scheme
    """
}
