extension Chinese {
  /// What is right but unusual, said beside a result.
  static let noteTexts = """
    note.division.unknown: 行政区划代码 {division} 不在代码表中，已照录。请核对。
    note.case.family_size_differs: 档案 {case_number} 填家庭人口 {family_size}，已登记 {counted} 人（含申请人）。请核对。
    note.aid.repeated: 档案 {case_number} 在 {on} 已有相同的帮扶（{type}，{amount} 元），现又登记一次。如属重复，请撤销。
    note.member.under_sixteen: 入会日期 {on} 早于年满16周岁之日（{sixteen_on}），请核对。
    note.receipt.more_than_due: 收据 {receipt} 实收 {collected} 元，多于应缴 {due} 元。
    note.receipt.due_differs: 收据 {receipt} 应缴 {due} 元，按工资总额的 2% 应为 {computed} 元。
    note.receipt.same_period: 收据 {receipt} 与 {other} 属同一工会、同一款项、同一所属期（{period}）。
    note.report.taken_in: 期初数含当期以“期初”录入的人数：{periods}。
    note.id_number.division_unknown: 证件号码的前六位 {division} 不是已知的行政区划。请核对证件。
    note.id_number.old_sequence: 证件号码由15位升为18位，原顺序码可能表示1900年以前出生。请核对证件。
    note.union.without_parent: 工会 {code} 没有上级，不会计入任何上级的统计。可用 gonghui union move 补上。
    """
}
