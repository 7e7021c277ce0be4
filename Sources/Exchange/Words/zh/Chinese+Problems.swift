extension Chinese {
  /// Why something was not done, for every kind of command.
  static let problemTexts = """
    problem.value.refused: {field}“{value}”不对：{reason}
    problem.value.choice: {field}不能是“{value}”，请用其中之一：{choices}。
    problem.file.unreadable: 读不了文件“{path}”：{reason}
    problem.file.not_text: “{path}”不是 UTF-8 文本。
    problem.file.too_large: “{path}”超过 {limit} 字节，不像是一个值。
    problem.file.unwritable: 写不了“{path}”：{reason}
    problem.output.failed: 标准输出写不了：{reason}
    problem.input.ended: 标准输入里没有可读的行。
      “-”表示从标准输入读一行，例如：printf '%s\n' 值 | gonghui …
    problem.no_data_folder: 找不到用户的数据目录。请用 --db 指定数据库，或设置 GONGHUI_DB。
    problem.interrupted: 已中断。文件或者保持原样，或者已全部写完。
    problem.unexpected: 程序内部错误（{type}），什么也没有写入。请把执行的命令告诉维护人员。
    problem.system.missing: 没有这个文件或目录
    problem.system.denied: 没有权限
    problem.system.folder: 这是一个目录
    problem.system.no_folder: 上级不是目录
    problem.system.full: 磁盘已满
    problem.system.read_only: 磁盘只读
    problem.system.device: 设备读写出错
    problem.system.other: 系统错误 {code}
    """
}
