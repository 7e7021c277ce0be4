extension Chinese {
  /// What an examination of a column of numbers finds.
  static let doubleValueTexts = """
    value.score.range: 应为 1 到 100 的整数。
    value.doctor.same_number: 与第 {line} 行号码相同而姓名不同：两人一号，至少一人录错。
    value.doctor.repeated: 与第 {line} 行重复。
    value.doctor.birth_differs: 出生日期列为 {given}，号码中为 {shown}：两者必有一错。
    value.doctor.gender_differs: 性别列为 {given}，号码中为 {shown}：两者必有一错。
    value.doctor.fifteen: 15 位旧号码，入库时升为 18 位。
    value.doctor.written_otherwise: 写法不规范（全角、空格或小写 x），可以识别。
    value.doctor.decimals: 被表格软件当作小数，末尾多了“.0”。请把该列设为文本后重新录入。
    value.doctor.rounded: 共 {length} 位而末三位为 000：多半是 Excel 只留 15 位有效数字，后几位已丢失。请把该列设为文本，按证件重新录入。
    value.doctor.known_otherwise: 库中此号码属于 {name}（编号 {number}），姓名不同。
    value.doctor.merged: 此号码的记录已合并至编号 {kept}。
    """
}
