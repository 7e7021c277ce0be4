extension Chinese {
  /// Headings and set phrases of help, errors and messages.
  static let usageTexts = """
    usage.error: 错误：{message}
    usage.citation: 依据：{citation}
    usage.unverified: {citation}（未核对原文）
    usage.warning: 警告：{message}
    usage.usage: 用法：{usage}
    usage.options: 选项：
    usage.common_options: 通用选项
    usage.arguments: 参数：
    usage.subcommands: 命令：
    usage.group: {group}：
    usage.subcommand: <命令>
    usage.any_options: [选项]
    usage.default: {text}（默认：{value}）
    usage.default_flag: {text}（不带值时：{value}）
    usage.values: {text}（可选：{values}）
    usage.values_default: {text}（可选：{values}；默认：{value}）
    usage.default_command: {command}（默认）
    usage.show_help: 显示帮助。
    usage.show_version: 显示版本。
    usage.show_command_help: 显示某个命令的帮助。
    usage.see_command: 某个命令的详细说明：{command}
    usage.see_more: 详细说明：{command}
    usage.about: 有关说明：{help}
    usage.standard_output: 标准输出
    usage.between: ”、“
    usage.list: 、
    """
}
