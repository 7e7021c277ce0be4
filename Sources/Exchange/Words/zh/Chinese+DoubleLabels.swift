extension Chinese {
  /// The columns of doubles and of diagnoses.
  static let doubleLabelTexts = """
    label.member.merged_into: 并入人员
    label.person_merge.merged: 被合并的记录
    label.duplicate.score: 可能性
    label.duplicate.number: 编号
    label.duplicate.name: 姓名
    label.duplicate.id_number: 证件号码
    label.duplicate.other_number: 另一编号
    label.duplicate.other_name: 另一姓名
    label.duplicate.other_id_number: 另一证件号码
    label.duplicate.agree: 相同之处
    label.duplicate.differ: 不同之处
    label.duplicate.decided_on: 认定日期
    label.duplicate.reason: 理由
    label.diagnosis.line: 行号
    label.diagnosis.value: 号码
    label.diagnosis.severity: 程度
    label.diagnosis.finding: 问题
    label.diagnosis.suggestion: 可能的正确写法
    """
}
