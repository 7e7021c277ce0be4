extension Chinese {
  /// What the verbs of funds and rules say.
  static let fundTableTexts = """
    table.sum: 合计
    table.split.redirected: {level}份额归 {union} {name}：隶属链上没有{level}工会
    table.fund.allocated: 已分成 {count} 份收据（批次 {batch}）。
    table.fund.confirmed: 已确认 {count} 份收据（批次 {batch}）。
    table.scheme.added: 已新增方案（批次 {batch}）。
    table.finding: [{severity}] {rule}　{kind} {key}：{message}
    table.findings: 发现 {count} 处不符。
    table.fund.rehearsed: 试运行，未写入。
    """
}
