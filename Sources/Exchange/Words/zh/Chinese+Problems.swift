extension Chinese {
  /// Why something was not done, for every kind of command.
  static let problemTexts = """
    problem.value.refused: {field}“{value}”不对：{reason}
    problem.value.choice: {field}不能是“{value}”，请用其中之一：{choices}。
    problem.input.ended: 标准输入里没有可读的行。
      “-”表示从标准输入读一行，例如：printf '%s\\n' 值 | gonghui …
    problem.no_data_folder: 找不到用户的数据目录。请用 --db 指定数据库，或设置 GONGHUI_DB。
    problem.undo.nothing: 没有可撤销的内容，什么也没有写入。
    problem.journal.broken: 日志不完整：{faults} 处。逐条见输出。
    problem.doctor.found: 数据库有问题：{problems} 处。逐条见输出。
    problem.import.refused: {rows} 行中有 {refused} 行不能导入，什么也没有写入。原因见输出。
    problem.everything.stopped: 停在所列的最后一种：这一种及其后的未导入，其前的已导入。改正所指各处后，再执行同一命令即可。
    problem.id.wrong: 号码不对。原因见输出。
    problem.report.altered: “{path}”与报表生成时不一致。差异见输出。
    problem.interrupted: 已中断。文件或者保持原样，或者已全部写完。
    problem.unexpected: 程序内部错误（{type}），什么也没有写入。请把执行的命令告诉维护人员。
    """
}
