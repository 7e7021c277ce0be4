extension Chinese {
  /// What the parser of the command line says, at usage errors.
  static let usageProblemTexts = """
    problem.usage.unknown_option: 没有“{option}”这个选项。
    problem.usage.unknown_command: “{path}”没有“{command}”这个命令。
    problem.usage.unknown_command_near: “{path}”没有“{command}”这个命令。您是不是要用“{suggestion}”？
    """
}
