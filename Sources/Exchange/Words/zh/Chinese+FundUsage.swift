extension Chinese {
  /// What is wrong with how funds and coverage are called.
  static let fundUsageTexts = """
    problem.usage.one_or_all: 请给出一个收据号，或用 --all 处理全部，两者取一。
    problem.figure.exists: 工会 {union} 在 {on} 的指标 {figure} 已登记为 {value}。请核对；原来的有误时，先撤销那一批（undo）再登记。
    """
}
