extension English {
  /// What the parser of the command line says, at usage errors.
  static let usageProblemTexts = """
    problem.usage.unknown_option: There is no option '{option}'.
    problem.usage.unknown_command: '{path}' has no command '{command}'.
    problem.usage.unknown_command_near: '{path}' has no command '{command}'. Did you mean \
    '{suggestion}'?
    """
}
