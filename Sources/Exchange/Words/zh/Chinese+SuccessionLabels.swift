extension Chinese {
  /// What the columns of successions, employers and rates are called.
  static let successionLabelTexts = """
    label.successor: 承接工会编码
    label.successor_id: 承接工会内部编号
    label.how: 方式
    label.on_date: 日期
    label.handover.from_union: 原工会编码
    label.handover.what: 划转内容
    label.handover.to_union: 去向工会编码
    label.handover.count: 数量
    label.handover.union: 工会编码
    label.handover.id_number: 证件号码
    label.union_history.on: 日期
    label.union_history.change: 沿革
    label.union_history.before: 变更前
    label.union_history.after: 变更后
    label.union_history.document: 依据文件
    label.rate.union: 工会编码
    label.rate.name: 工会名称
    label.rate.measure: 指标
    label.rate.on: 截止日期
    label.rate.numerator: 分子
    label.rate.denominator: 分母
    label.rate.ratio: 比率
    label.rate.denominator_on: 分母日期
    label.rate.source: 分母来源
    label.rate.lacking: 未填报工会数
    label.rate_row.unit: 工会编码
    label.rate_row.name: 工会名称
    label.rate_row.union: 覆盖工会编码
    label.rate_row.from: 覆盖起始日期
    label.gap.union: 工会编码
    label.gap.name: 工会名称
    label.gap.figure: 指标
    label.gap.on: 截止日期
    label.gap.reported: 上报数
    label.gap.recorded: 实名数
    label.gap.gap: 差额
    label.gap.gap_ratio: 差额占上报数
    label.gap.basis: 上报数口径
    label.gap.source: 来源
    label.gap.lacking: 未填报工会数
    label.bridge.union: 工会编码
    label.bridge.name: 工会名称
    label.bridge.before: 前一隶属会员
    label.bridge.units_in: 划入单位会员
    label.bridge.units_out: 划出单位会员
    label.bridge.after: 后一隶属会员
    label.bridge.came: 划入的工会（会员数）
    label.bridge.went: 划出的工会（会员数）
    label.bridge.from_unit: 划出方
    label.bridge.to_unit: 划入方
    label.bridge.members: 会员
    """
}
