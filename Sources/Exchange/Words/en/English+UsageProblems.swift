extension English {
  /// What the parser of the command line says, at usage errors.
  static let usageProblemTexts = """
    problem.usage.unknown_option: There is no option '{option}'.
    problem.usage.unknown_option_near: There is no option '{option}'. Did you mean '{suggestion}'?
    problem.usage.unknown_command: '{path}' has no command '{command}'.
    problem.usage.unknown_command_near: '{path}' has no command '{command}'. Did you mean \
    '{suggestion}'?
    problem.usage.missing_value: A value is missing after '{option}'.
    problem.usage.missing_value_or_unknown: {first}
      or: {second} (in '{option}')
    problem.usage.value_for_flag: '{option}' takes no value, but '{value}' was given.
    problem.usage.unexpected_argument: The argument '{value}' is one too many.
    problem.usage.unexpected_arguments: {count} arguments are too many: '{values}'.
    problem.usage.exclusive: Only one of '{duplicate}' and the earlier '{previous}' can be used.
    problem.usage.missing_argument: The argument '{argument}' is missing.
    problem.usage.missing_one_of: One of these is missing: '{arguments}'.
    problem.usage.invalid_value: '{option}' cannot be '{value}'.
    problem.usage.invalid_value_reason: '{option}' cannot be '{value}': {reason}
    problem.usage.invalid_value_choices: '{option}' cannot be '{value}'. Give one of: {choices}.
    problem.usage.invalid_option: The option '{option}' is not well formed.
    problem.usage.missing_command: A subcommand is missing.
    problem.usage.not_parent: '{command}' is no parent of this command.
    problem.usage.unknown_shell: No completion script can be made for '{shell}'.
      Use --generate-completion-script=<shell> with one of: {shells}
    problem.usage.no_shell: The shell in use is not known.
      Use --generate-completion-script=<shell> with one of: {shells}
    problem.usage.internal: Internal error: the command line could not be parsed.
    problem.usage.undeclared: Internal error: '{name}' is not declared as an argument.
    problem.usage.other: {message}
    """
}
