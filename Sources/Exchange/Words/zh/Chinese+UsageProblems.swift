extension Chinese {
  /// What the parser of the command line says, at usage errors.
  static let usageProblemTexts = """
    problem.usage.unknown_option: 没有“{option}”这个选项。
    problem.usage.unknown_option_near: 没有“{option}”这个选项。您是不是要用“{suggestion}”？
    problem.usage.unknown_command: “{path}”没有“{command}”这个命令。
    problem.usage.unknown_command_near: “{path}”没有“{command}”这个命令。您是不是要用“{suggestion}”？
    problem.usage.missing_value: “{option}”后面缺少值。
    problem.usage.missing_value_or_unknown: {first}
      或者：{second}（见“{option}”）
    problem.usage.value_for_flag: “{option}”后面不带值，却写了“{value}”。
    problem.usage.unexpected_argument: 多出了参数“{value}”。
    problem.usage.unexpected_arguments: 多出了 {count} 个参数：“{values}”。
    problem.usage.exclusive: “{duplicate}”与前面的“{previous}”只能用一个。
    problem.usage.missing_argument: 缺少必填的“{argument}”。
    problem.usage.missing_one_of: 以下至少要有一个：“{arguments}”。
    problem.usage.invalid_value: “{option}”不能是“{value}”。
    problem.usage.invalid_value_reason: “{option}”不能是“{value}”：{reason}
    problem.usage.invalid_value_choices: “{option}”不能是“{value}”，请用其中之一：{choices}。
    problem.usage.invalid_option: 选项“{option}”写法不对。
    problem.usage.missing_command: 缺少子命令。
    problem.usage.not_parent: “{command}”不是当前命令的上级。
    problem.usage.unknown_shell: 不能为“{shell}”生成补全脚本。
      请用 --generate-completion-script=<shell>，可选：{shells}
    problem.usage.no_shell: 认不出当前的 shell。
      请用 --generate-completion-script=<shell>，可选：{shells}
    problem.usage.internal: 程序内部错误：命令行没有解析成功。
    problem.usage.undeclared: 程序内部错误：“{name}”没有声明为参数。
    problem.usage.other: {message}
    """
}
