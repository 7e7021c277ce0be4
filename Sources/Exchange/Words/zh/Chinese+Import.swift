extension Chinese {
  /// What an import says of its file and its rows.
  static let importTexts = """
    table.import.taken_for: {kind}：编码 {encoding}，表头在第 {line} 行，数据 {rows} 行
    table.import.taken_for_sheet: {kind}：工作簿，工作表“{sheet}”，表头在第 {line} 行，数据 {rows} 行
    table.import.ignored: 这些列不属于该类别，未读入：{columns}
    table.import.error: 错误
    table.import.suggestion: 建议
    table.import.fault: 第 {line} 行：{reason}
    table.import.fault.value: 第 {line} 行，{column}“{value}”：{reason}
    table.import.fault.missing: 第 {line} 行，{column}：{reason}
    table.import.fault.suggestion: {fault}建议：{suggestion}
    table.import.more: ……另有 {count} 处错误，见 --errors 文件或 --format json。
    table.import.errors_written: 被拒绝的行已写入“{path}”，改好后可再次导入。
    table.import.done: {kind}：读 {read} 行 = 新增 {added} + 更新 {changed} + 未变 {unchanged} + 拒绝 \
    {refused}（批次 {batch}）
    table.import.nothing_new: {kind}：读 {read} 行 = 新增 {added} + 更新 {changed} + 未变 {unchanged} + 拒绝 \
    {refused}；没有新内容
    table.import.rehearsed: {kind}（试运行，未写入）：读 {read} 行 = 新增 {added} + 更新 {changed} + 未变 {unchanged}\
     + 拒绝 {refused}
    table.import.refused: {kind}：读 {read} 行，其中 {refused} 行有错，什么也没有写入。改好后重试，或用 --keep-good 先收好的行。
    table.masked_mark: （已遮盖）
    table.nothing_new: {kind}：内容相同，无需写入。
    table.done.added: 已新增{kind}（批次 {batch}）
    table.done.changed: 已更新{kind}（批次 {batch}）
    table.done.unchanged: {kind}未变（批次 {batch}）
    table.rehearsed: 试运行，未写入。将变动 {count} 行：
    table.change.insert: 新增 {table} {id}
    table.change.update: 变更 {table} {id}
    table.change.delete: 删除 {table} {id}
    table.import.more_notes: ……另有 {count} 条同类提示。
    """
}
