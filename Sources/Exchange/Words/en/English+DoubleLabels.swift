extension English {
  /// The columns of doubles and of diagnoses.
  static let doubleLabelTexts = """
    label.member.merged_into: Merged into
    label.person_merge.merged: Merged record
    label.duplicate.score: score
    label.duplicate.number: number
    label.duplicate.name: name
    label.duplicate.id_number: ID number
    label.duplicate.other_number: other number
    label.duplicate.other_name: other name
    label.duplicate.other_id_number: other ID number
    label.duplicate.agree: agree
    label.duplicate.differ: differ
    label.duplicate.decided_on: decided on
    label.duplicate.reason: reason
    label.diagnosis.line: line
    label.diagnosis.value: value
    label.diagnosis.severity: severity
    label.diagnosis.finding: finding
    label.diagnosis.suggestion: suggestion
    """
}
