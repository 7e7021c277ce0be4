extension Chinese {
  /// Why a value of any field is refused.
  static let fieldValueTexts = """
    value.choice.unknown: 不是可选的词。可选：{choices}。
    value.integer.format: 应为不小于 0 的整数。
    value.money.negative: 金额不能为负。
    value.text.nul: 含有不可见的 NUL 字符。请重新输入。
    value.text.too_long: 有 {count} 个字，最多 {limit} 个。
    value.text.control: 含有看不见的控制字符 {code}。请重新输入。
    """
}
