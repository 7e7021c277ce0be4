extension English {
  /// What commands and options do, as help shows it.
  static let helpTexts = """
    help.root: Records of a provincial trade-union federation: unions, members, officers, \
    hardship cases and funds.
    help.root.examples: Examples:
        gonghui init                                create the database
        gonghui union list                          list the unions
        gonghui report growth --from 2017-01-01 --to 2017-12-31 --by month
        gonghui help member                         examples and commands for members
    help.completions: Print a shell's completion script.
    help.completions.examples: Examples:
        gonghui completions bash > ~/.local/share/bash-completion/completions/gonghui
        gonghui completions zsh > ~/.zfunc/_gonghui
        gonghui completions fish > ~/.config/fish/completions/gonghui.fish
    """
}
