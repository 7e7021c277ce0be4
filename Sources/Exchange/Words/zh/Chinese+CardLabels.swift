extension Chinese {
  /// What the columns of honours, cards and their reports are called.
  static let cardLabelTexts = """
    label.card.card_number: 会员服务卡号
    label.card.batch: 批次号
    label.card.closed_on: 销卡日期
    label.card.state: 卡状态
    label.card_batch.number: 批次号
    label.bank: 开户银行
    label.opened_on: 开卡日期
    label.issued_on: 发放日期
    label.signed_on: 签收日期
    label.activated_on: 启用日期
    label.lost_on: 挂失日期
    label.replaces: 所换旧卡号
    label.card.replaces_id: 所换旧卡编号
    label.trait.state: 状态
    label.report.lapsed: 自动退会
    label.report.event: 会籍变动
    label.report.reason: 原因
    label.report.active: 在籍人数
    label.report.leavers: 人数合计
    label.leaver.unit: 统计单位
    label.leaver.on: 变动日期
    label.leaver.union: 原工会编码
    label.leaver.status: 变动前会籍
    label.pyramid.age: 年龄（周岁）
    label.pyramid.male: 男
    label.pyramid.female: 女
    label.pyramid.unknown_gender: 性别不详
    label.pyramid.total: 合计
    label.pyramid.pyramid: 男 │ 女
    label.pyramid_row.age: 年龄段（周岁）
    """
}
