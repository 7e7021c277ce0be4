extension Chinese {
  /// What `id check` says.
  static let identifierTexts = """
    table.id.kind: 种类
    table.id.verdict: 结论
    table.id.number: 规范写法
    table.id.birth_date: 出生日期
    table.id.gender: 性别
    table.id.reason: 说明
    table.id.right: 正确
    table.id.wrong: 错误
    table.id.line: {label}：{value}
    table.id.kind.resident: 居民身份证
    table.id.kind.residence_permit: 港澳台居民居住证
    table.id.kind.permanent_resident: 外国人永久居留身份证
    table.id.kind.credit_code: 统一社会信用代码
    table.id.kind.bank_card: 银行卡号
    table.id.kind.phone: 电话号码
    table.id.kind.unknown: 未知
    """
}
