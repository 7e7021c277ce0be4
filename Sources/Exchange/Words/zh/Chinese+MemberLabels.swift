extension Chinese {
  /// The headings of histories and of a person.
  static let memberLabelTexts = """
    label.event.number: 序号
    label.event.status: 变动后状态
    label.event.voided: 更正
    label.person.id: 编号
    label.former_number: 原15位号码
    label.membership.number: 序号
    label.membership.union: 工会编码
    label.membership.status: 会籍状态
    label.membership.ended_on: 终止日期
    label.spell: 第几段会籍
    label.provisional: 仅据名册
    label.voids: 作废的变动
    """
}
