extension Chinese {
  /// What finding, merging and examining print.
  static let doubleTableTexts = """
    table.duplicates.found: 列出 {shown} 对，共找到 {found} 对。合并：person merge A --into B；不是同一人：person not-\
    same A B --why 原因。
    table.merge.voided: 合并至编号 {kept}
    table.merge.done: 已合并至编号 {kept}。如有误：person unmerge --batch {batch}
    table.import.double: 第 {line} 行疑似重复：{message}
    table.import.double_within: 第 {line} 行与第 {other_line} 行疑似重复：{message}
    table.import.doubles: 疑似重复 {count} 行；全部见 --format json，或运行 person duplicates。
    table.doctor.column: 检查的列：{column}（{sort}）
    table.doctor.summary: 检查 {rows} 个号码：错误 {wrong} 处，提示 {warned} 处
    table.doctor.slip: 第 {position} 位
    table.doctor.swap: 第 {position}、{next} 位颠倒
    """
}
