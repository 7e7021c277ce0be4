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
    table.import.done: {kind}：读 {read} 行 = 新增 {added} + 更新 {changed} + 未变 {unchanged}{skipped} + 拒绝 \
    {refused}（批次 {batch}）
    table.import.nothing_new: {kind}：读 {read} 行 = 新增 {added} + 更新 {changed} + 未变 {unchanged}{skipped} + 拒绝 \
    {refused}；没有新内容
    table.import.rehearsed: {kind}（试运行，未写入）：读 {read} 行 = 新增 {added} + 更新 {changed} + 未变 {unchanged}{skipped}\
     + 拒绝 {refused}
    table.import.would_refuse: 照此导入什么也不会写入。改好后重试，或用 --keep-good 先收好的行。
    table.import.refused: {kind}：读 {read} 行，其中 {refused} 行有错，什么也没有写入。改好后重试，或用 --keep-good 先收好的行。
    table.import.mapped: 列名对照：{pairs}
    table.import.mapped_by: 按“{name}”的列名对照：{pairs}
    table.import.remembered: 列名对照已记为“{name}”（批次 {batch}），列名相同的文件以后自动识别。
    table.import.remembers: 列名对照“{name}”原已如此，不必再记。
    table.import.forgot: 已忘记“{name}”的 {count} 个列名（批次 {batch}）。
    table.import.would_forget: 试运行，未写入。将忘记“{name}”的 {count} 个列名。
    table.import.interrupted: 导入已中断，什么也没有写入。再运行一次即可。
    table.import.skipped: + 跳过 {skipped}
    table.import.clear_word: 清空
    table.import.same_file: 同一个文件已导入过（批次 {batch}，{at}）。
    table.import.same_file_nothing: 同一个文件已导入过（批次 {batch}，{at}），没有新内容。
    table.import.same_file_rows: 同一个文件已导入过（批次 {batch}，{at}），这次另有 {count} 行新增或更新。
    table.masked_mark: （已遮盖）
    table.nothing_new: {kind}：内容相同，无需写入。
    table.done.added: 已新增{kind}（批次 {batch}）
    table.done.changed: 已更新{kind}（批次 {batch}）
    table.done.unchanged: {kind}未变（批次 {batch}）
    table.rehearsed: 试运行，未写入。将变动 {count} 行：
    table.rehearsed_count: 试运行，未写入。将变动 {count} 行。
    table.rehearsed_nothing: 试运行，未写入。不会有任何变动。
    table.change.insert: 新增 {table} {id}
    table.change.update: 变更 {table} {id}
    table.change.delete: 删除 {table} {id}
    table.import.more_notes: ……另有 {count} 条同类提示。
    """
}
