extension Chinese {
  /// What commands and options do, as help shows it.
  static let helpTexts = """
    help.root: 省级工会档案系统：组织、会员、干部、困难职工帮扶和经费。
    help.root.examples: 示例：
        gonghui init                                新建数据库
        gonghui union list                          列出工会
        gonghui report growth --from 2017-01-01 --to 2017-12-31 --by month
        gonghui help member                         会员命令的示例和说明
    help.option.db: 数据库文件；否则用 GONGHUI_DB，再否则用用户数据目录。
    help.option.actor: 经办人，记入日志；默认登录名。
    help.option.reason: 事由，记入日志。
    help.option.lang: 语言，zh 或 en；默认按 LC_ALL、LANG。
    help.option.format: 输出格式：table、csv、json、ndjson 或 xlsx；默认 table。
    help.option.output: 写入该文件（先写临时文件再改名）；“-”为标准输出。
    help.option.no_input: 不提问，供脚本使用。
    help.option.quiet: 只输出数据和错误。
    help.option.no_color: 不用颜色（也可设 NO_COLOR）。
    help.option.dry_run: 只说明会改什么：执行后全部撤回。
    help.option.reveal: 显示完整证件信息；须写 --reason，并记入查阅日志。
    help.option.as_of: 该日的状态。
    help.option.known_at: 该批次之后文件的样子。
    help.completions: 输出 shell 的补全脚本。
    help.completions.examples: 示例：
        gonghui completions bash > ~/.local/share/bash-completion/completions/gonghui
        gonghui completions zsh > ~/.zfunc/_gonghui
        gonghui completions fish > ~/.config/fish/completions/gonghui.fish
    help.completions.shell: bash、zsh 或 fish。
    """
}
