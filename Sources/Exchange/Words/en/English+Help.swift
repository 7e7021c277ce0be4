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
    help.option.db: The database file; else GONGHUI_DB, else the user's data folder.
    help.option.actor: Who does this, for the journal; default the login name.
    help.option.reason: Why this is done, for the journal.
    help.option.lang: The language, zh or en; else from LC_ALL and LANG.
    help.option.format: The output: table, csv, json, ndjson or xlsx; default table.
    help.option.output: Write to this file (a temporary one, then renamed); '-' is standard \
    output.
    help.option.no_input: Never ask; for scripts.
    help.option.quiet: Print data and errors only.
    help.option.no_color: No colours (so does NO_COLOR).
    help.option.dry_run: Only say what would change: run it, then roll back.
    help.option.reveal: Full identities; needs --reason and is logged.
    help.option.as_of: The state on that day.
    help.option.known_at: The file as it stood after that batch.
    help.completions: Print a shell's completion script.
    help.completions.examples: Examples:
        gonghui completions bash > ~/.local/share/bash-completion/completions/gonghui
        gonghui completions zsh > ~/.zfunc/_gonghui
        gonghui completions fish > ~/.config/fish/completions/gonghui.fish
    help.completions.shell: bash, zsh or fish.
    """
}
