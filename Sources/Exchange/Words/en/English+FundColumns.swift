extension English {
  /// The columns of splits and findings.
  static let fundColumnTexts = """
    label.allocation.name: union
    label.remark: remark
    label.finding.kind: kind
    label.finding.key: record
    label.message: message
    label.figures: figures
    """
}
