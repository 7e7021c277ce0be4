extension English {
  /// Headings and set phrases of help, errors and messages.
  static let usageTexts = """
    usage.error: error: {message}
    usage.citation: Citation: {citation}
    usage.unverified: {citation} (not compared with the original)
    usage.warning: warning: {message}
    usage.usage: Usage: {usage}
    usage.options: Options:
    usage.common_options: Options of every command
    usage.arguments: Arguments:
    usage.subcommands: Commands:
    usage.group: {group}:
    usage.subcommand: <command>
    usage.any_options: [options]
    usage.default: {text} (default: {value})
    usage.default_flag: {text} (default as flag: {value})
    usage.values: {text} (values: {values})
    usage.values_default: {text} (values: {values}; default: {value})
    usage.default_command: {command} (default)
    usage.show_help: Show help.
    usage.show_version: Show the version.
    usage.show_command_help: Show help for a command.
    usage.see_command: See '{command}' for detailed help.
    usage.see_more: See '{command}' for more information.
    usage.about: Help: {help}
    usage.standard_output: Standard output
    usage.between: ', '
    usage.list: ,\u{20}
    """
}
