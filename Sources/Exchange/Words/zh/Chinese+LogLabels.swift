extension Chinese {
  /// The headings of the journal's tables.
  static let logLabelTexts = """
    label.log.batch: 批次
    label.log.at: 时间（UTC）
    label.log.actor: 操作人
    label.log.on_behalf_of: 代表
    label.log.reason: 理由
    label.log.command: 命令
    label.log.rows: 行数
    label.log.table: 表
    label.log.id: 编号
    label.log.operation: 操作
    label.log.column: 列
    label.log.before: 原值
    label.log.after: 新值
    """
}
