extension Chinese {
  /// Why a text is no value of its type.
  static let valueTexts = """
    value.with_suggestion: {reason}应为：{suggestion}
    value.missing: 不能为空。
    value.unknown_code: 选项里没有“{code}”。
    """
}
