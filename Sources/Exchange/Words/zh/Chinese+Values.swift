extension Chinese {
  /// Why a text is no value of its type, and what would be right.
  static let valueTexts = """
    value.with_suggestion: {reason}应为：{suggestion}
    value.missing: 不能为空。
    value.cleared: 必填，不能清空。请填写。
    value.unknown_code: 选项里没有“{code}”。
    value.cell.error: 是表格软件的出错值 {error}，不是内容。请在原表中改正公式，或填写原来的内容。
    value.cell.too_narrow: 是列宽不够时显示的 #，不是内容。请在原表中加宽该列后重新保存。
    value.cell.scientific: 已被表格软件改成科学计数法，丢失的数字无法恢复。请按原件重填，并把该列设为文本。
    value.day.shape: 不是日期。请写成 2017-05-01。
    value.day.incomplete: 缺少日。请写全年月日，例如 2017-05-01。
    value.day.order: 年份应写在最前。请写成 2017-05-01。
    value.day.two_digit_year: 年份只有两位，看不出是哪个世纪。请写四位年份。
    value.period.january_or_october: 可能是 1 月，也可能是表格软件把 10 月末尾的 0 去掉了。请写成 {january} 或 {october}。
    value.id_number.letter: 第 {position} 位是字母“{character}”，应是数字 {digit}。
    value.id_number.province: 前两位 {province} 不是省级代码。请核对证件。
    value.id_number.date: 出生日期 {date} 不存在。请核对证件。
    value.id_number.division_unknown: 前六位不是已知的行政区划代码。请核对证件。
    value.id_number.old_sequence: 旧证顺序码 996–999 多属百岁老人，出生年份可能不在 1900 年代。请核对证件。
    value.credit_code.authority_unknown: 首位不是已知的登记管理部门。请按登记证书核对。
    value.credit_code.organisation: 第 9 到 17 位的组织机构代码校验不符。请按登记证书核对。
    value.bank_card.checksum: 校验不符，至少有一位写错。请按银行卡核对。
    value.bank_card.excel_damage: 后几位已被表格软件改掉，无法恢复。请按银行卡重填，并把该列设为文本。
    """
}
