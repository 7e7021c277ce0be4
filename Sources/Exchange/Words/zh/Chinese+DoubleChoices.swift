extension Chinese {
  /// In what two records agree or differ; sorts of numbers.
  static let doubleChoiceTexts = """
    choice.double_sign.former_number: 15 位旧号码
    choice.double_sign.number_slip: 号码仅一位不同
    choice.double_sign.number_swap: 号码相邻两位颠倒
    choice.double_sign.name: 姓名
    choice.double_sign.name_variant: 姓名（间隔号写法不同）
    choice.double_sign.name_sound: 姓名读音
    choice.double_sign.name_near: 姓名仅一字不同
    choice.double_sign.birth: 出生日期
    choice.double_sign.birth_slip: 出生日期仅一处不同
    choice.double_sign.phone: 手机号码
    choice.double_sign.card: 会员证号
    choice.double_sign.number: 证件号码
    choice.double_sign.gender: 性别
    choice.double_sign.id_type: 证件类型
    choice.number_sort.resident: 证件号码
    choice.number_sort.credit: 统一社会信用代码
    choice.number_sort.card: 银行卡号
    choice.diagnosis.error: 错误
    choice.diagnosis.warning: 提示
    choice.unlike.name: 姓名
    choice.unlike.gender: 性别
    choice.unlike.birth_date: 出生日期
    choice.unlike.life: 是否在世
    """
}
