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
    value.money.empty: 没有写金额。
    value.money.shape: 不是金额。请写成 1234.50。
    value.money.separators: 千分位逗号位置不对。请写成 1,234.50 或 1234.50。
    value.money.decimals: 小数最多 {decimals} 位。
    value.money.limit: 超过 {limit} 元。请核对金额。
    value.money.overflow: 合计超出可表示的范围。请核对金额。
    value.money.scientific: 是科学计数法，原来的数字可能已丢失。请按原始凭证重新填写。
    value.money.unit: 单位与本列不符，本列按{unit}。请改用该单位的数。
    value.basis_points.empty: 没有写比例。
    value.basis_points.shape: 不是比例。请写成 60% 或 0.6。
    value.basis_points.bare: 看不出是百分数还是倍数。请写成 60% 或 0.6。
    value.basis_points.decimals: 百分数最多两位小数，例如 12.34%。
    value.basis_points.range: 应在 0 到 100% 之间。
    value.day.empty: 没有写日期。
    value.day.shape: 不是日期。请写成 2017-05-01。
    value.day.incomplete: 缺少日。请写全年月日，例如 2017-05-01。
    value.day.order: 年份应写在最前。请写成 2017-05-01。
    value.day.two_digit_year: 年份只有两位，看不出是哪个世纪。请写四位年份。
    value.day.year_range: 年份应在 {first} 到 {last} 之间。
    value.day.month: 没有 {month} 月。请核对月份。
    value.day.day_of_month: {year} 年 {month} 月没有 {day} 日。请核对日期。
    value.day.serial: 不像是表格软件的日期序号。请写成 2017-05-01。
    value.period.empty: 没有写所属期。
    value.period.shape: 不是所属期。请写成 2017-05、2017Q2、2017H1 或 2017。
    value.period.two_digit_year: 年份只有两位。请写四位年份。
    value.period.year_range: 年份应在 {first} 到 {last} 之间。
    value.period.ordinal: 没有第 {ordinal} 期，最多到 {last}。
    value.period.day: 是某一天，不是一段时期。请写成 2017-05。
    value.period.january_or_october: 可能是 1 月，也可能是表格软件把 10 月末尾的 0 去掉了。请写成 {january} 或 {october}。
    value.id_number.empty: 没有写证件号码。
    value.id_number.length: 有 {length} 位，居民身份证应为 18 位（旧证 15 位）。请核对证件。
    value.id_number.character: 第 {position} 位是“{character}”，此处应为数字（末位可为 X）。
    value.id_number.letter: 第 {position} 位是字母“{character}”，应是数字 {digit}。
    value.id_number.province: 前两位 {province} 不是省级代码。请核对证件。
    value.id_number.date: 出生日期 {date} 不存在。请核对证件。
    value.id_number.future_date: 出生日期 {date} 还没有到。请核对证件。
    value.id_number.sequence: 顺序码不能是 000。请核对证件。
    value.id_number.checksum: 末位校验码是 {found}，按前 17 位应为 {expected}。请核对证件上的每一位。
    value.id_number.excel_damage: 后几位已被表格软件改成 0 或科学计数法，无法恢复。请按证件重填，并把该列设为文本。
    value.id_number.type: 与证件类型不符，从号码看是{type}。
    value.id_number.permanent_shape: 15 位的永久居留证应为 3 个字母加 12 位数字。
    value.id_number.other_length: 有 {length} 个字符，应为 4 到 32 个。
    value.id_number.control: 含有看不见的控制字符。请重新填写。
    value.id_number.division_unknown: 前六位不是已知的行政区划代码。请核对证件。
    value.id_number.old_sequence: 旧证顺序码 996–999 多属百岁老人，出生年份可能不在 1900 年代。请核对证件。
    value.credit_code.empty: 没有写统一社会信用代码。
    value.credit_code.length: 有 {length} 位，应为 18 位。
    value.credit_code.character: 第 {position} 位的“{character}”不能用在统一社会信用代码中。
    value.credit_code.letter: 第 {position} 位的字母“{character}”不用于统一社会信用代码，请看是否应为 {digit}。
    value.credit_code.division: 第 {position} 位是“{character}”，第 3 到 8 位应为数字。
    value.credit_code.zeros: 全部是 0。请按登记证书填写。
    value.credit_code.checksum: 末位校验码是 {found}，按前 17 位应为 {expected}。请按登记证书核对。
    value.credit_code.excel_damage: 已被表格软件改成科学计数法，无法恢复。请按登记证书重填，并把该列设为文本。
    value.credit_code.authority_unknown: 首位不是已知的登记管理部门。请按登记证书核对。
    value.credit_code.organisation: 第 9 到 17 位的组织机构代码校验不符。请按登记证书核对。
    value.division_code.empty: 没有写行政区划代码。
    value.division_code.shape: 不是行政区划代码，应为 6 位数字。
    value.division_code.character: 只能有数字。
    value.division_code.length: 有 {length} 位，应为 6 位。
    value.division_code.province: 前两位 {province} 不是省级代码。
    value.phone_number.empty: 没有写电话号码。
    value.phone_number.character: 只能有数字。
    value.phone_number.length: 有 {length} 位，手机号码应为 11 位。
    value.phone_number.mobile: 没有以 {prefix} 开头的手机号段。
    value.phone_number.area: {area} 不是青海的区号。
    value.phone_number.landline_length: 区号后有 {length} 位，应为 7 位。
    value.phone_number.excel_damage: 已被表格软件改成科学计数法，无法恢复。请重填，并把该列设为文本。
    value.bank_card.empty: 没有写银行卡号。
    value.bank_card.character: 第 {position} 位是“{character}”，只能有数字。
    value.bank_card.length: 有 {length} 位，应为 16 到 19 位。
    value.bank_card.zeros: 全部是 0。请按银行卡填写。
    value.bank_card.checksum: 校验不符，至少有一位写错。请按银行卡核对。
    value.bank_card.excel_damage: 后几位已被表格软件改掉，无法恢复。请按银行卡重填，并把该列设为文本。
    value.person_name.empty: 没有写姓名。
    value.person_name.control: 含有看不见的控制字符。请重新填写。
    value.person_name.length: 有 {length} 个字，最多 {longest} 个。
    value.union_code.empty: 没有写工会编码。
    value.union_code.character: 第 {position} 位是“{character}”，只能用字母、数字和 - _ . 由名称查编码请用 gonghui search。
    value.union_code.length: 有 {length} 位，最多 {longest} 位。
    """
}
