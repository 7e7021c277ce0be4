extension Chinese {
  /// What commands and options do, as help shows it.
  static let helpTexts = """
    help.root: 省级工会档案系统：组织、会员、干部、困难职工帮扶和经费。
    help.root.examples: 示例：
        gonghui init                                新建数据库
        gonghui union list                          列出工会
        gonghui report growth --from 2017-01-01 --to 2017-12-31 --by month
        gonghui help member                         会员命令的示例和说明
    help.completions: 输出 shell 的补全脚本。
    help.completions.examples: 示例：
        gonghui completions bash > ~/.local/share/bash-completion/completions/gonghui
        gonghui completions zsh > ~/.zfunc/_gonghui
        gonghui completions fish > ~/.config/fish/completions/gonghui.fish
    """
}
