extension Chinese {
  /// What the columns of the reports are called.
  static let reportLabelTexts = """
    label.report.period: 期间
    label.report.union: 工会编码
    label.report.name: 工会名称
    label.report.level: 级别
    label.report.opening: 期初会员
    label.report.joined: 新入会
    label.report.rejoined: 重新入会
    label.report.restored: 恢复会籍
    label.report.transferred_in: 转入
    label.report.arrived: 省外转入
    label.report.units_in: 划入单位
    label.report.retained: 保留会籍
    label.report.left: 退会
    label.report.expelled: 开除会籍
    label.report.deceased: 死亡
    label.report.transferred_out: 转出
    label.report.departed: 转出省外
    label.report.units_out: 划出单位
    label.report.closing: 期末会员
    label.report.growth_rate: 增长率
    label.report.retained_opening: 期初保留会籍
    label.report.retained_closing: 期末保留会籍
    label.report.taken_in: 期初录入
    label.report_row.union: 工会编码
    label.report_row.period: 期间
    label.report_row.flow: 增减项目
    label.report.total: 合计
    label.report.opened_before: 期初在档户数
    label.report.opened: 新建档户数
    label.report.closed_lifted: 脱困撤档户数
    label.report.closed_relieved: 解困撤档户数
    label.report.closed_other: 其他撤档户数
    label.report.open_at_end: 期末在档户数
    label.report.households_aided: 受助户数
    label.report.aid_count: 帮扶次数（户次）
    label.report.aid_amount: 帮扶金额（元）
    label.report.receipts: 已确认收据数
    label.report.payroll: 工资总额（元）
    label.report.due: 应缴（元）
    label.report.collected: 实收（元）
    label.report.grassroots: 基层分成（元）
    label.report.county: 县区级分成（元）
    label.report.prefecture: 市州级分成（元）
    label.report.province: 省级分成（元）
    label.report.national: 全国分成（元）
    label.report.retention_ratio: 基层留成比例
    label.report.drafts: 未确认收据数
    """
}
