extension Chinese {
  /// What a template, or the second sheet of a workbook, says of each column.
  static let templateTexts = """
    table.template.note: 说明：
    table.template.example: 例：
    table.template.note.choice: 选其一：{choices}
    table.template.note.code: 见 gonghui code list {list}
    table.template.note.text: 文字
    table.template.note.identity: 18位证件号码，单元格设为文本
    table.template.note.phone: 手机号或座机号
    table.template.note.union_code: 工会编码
    table.template.note.credit_code: 18位统一社会信用代码
    table.template.note.division: 6位行政区划代码
    table.template.note.day: 年-月-日
    table.template.note.period: 如 2017-05、2017Q2、2017H1、2017
    table.template.note.money: 元，最多两位小数
    table.template.note.percent: 如 60% 或 0.6
    table.template.note.integer: 整数
    table.definitions.rows: 数据
    table.definitions.columns: 列说明
    table.definitions.name: 列
    table.definitions.label: 列名
    table.definitions.meaning: 填写方式
    table.definitions.unit: 单位
    table.definitions.yuan: 元
    """
}
