import Exchange
import Records

/// `gonghui completions SHELL`: the completion script of one shell, for its startup files.
///
/// The script asks the program itself for what can come next (`Completion`), so that it knows the
/// verbs and choices of the program that is installed.
struct PrintCompletions: FileCommand {
  var shell = ""
  static let name = "completions"
  static let summary = Text(en: "Print a shell's completion script.", zh: "输出 shell 的补全脚本。")
  static let examples = [
    "completions bash > ~/.local/share/bash-completion/completions/gonghui",
    "completions zsh > ~/.zfunc/_gonghui",
    "completions fish > ~/.config/fish/completions/gonghui.fish",
  ]
  static let form = Form<PrintCompletions> {
    Field(\.shell, "shell", en: "SHELL", zh: "SHELL").subject()
      .choosing(Shell.allCases.map { ($0.rawValue, Text(verbatim: $0.rawValue)) })
  }

  /// The shells that have completions.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  func run(_ line: Line) throws -> Ending {
    guard let shell: Shell = try choice(shell, of: "SHELL") else { return .usage }
    let script = Self.script(shell)
    guard Speech.invocation.wantsJSON else {
      try Console.data(script)
      return .done
    }
    try Console.data(
      "{\"shell\":\(shell.rawValue.quotedAsJSON),\"script\":\(script.quotedAsJSON)}\n")
    return .done
  }

  private static func script(_ shell: Shell) -> String {
    switch shell {
    case .bash:
      """
      # bash completion for gonghui
      _gonghui() {
        local IFS=$'\\n' current=${COMP_WORDS[COMP_CWORD]}
        COMPREPLY=($(gonghui completions words "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
        if [[ ${COMPREPLY[0]} == '\(Completion.file)' ]]; then
          COMPREPLY=($(compgen -f -- "$current"))
        fi
      }
      complete -o filenames -F _gonghui gonghui

      """
    case .zsh:
      """
      #compdef gonghui
      _gonghui() {
        local -a found
        found=("${(@f)$(gonghui completions words "${(@)words[2,CURRENT]}" 2>/dev/null)}")
        if [[ ${found[1]} == '\(Completion.file)' ]]; then
          _files
        else
          compadd -a found
        fi
      }
      _gonghui "$@"

      """
    case .fish:
      """
      # fish completion for gonghui
      function __gonghui_complete
        set -l words (commandline -opc) (commandline -ct)
        set -l found (gonghui completions words $words[2..-1] 2>/dev/null)
        if test "$found[1]" = '\(Completion.file)'
          __fish_complete_path (commandline -ct)
        else
          printf '%s\\n' $found
        end
      end
      complete -c gonghui -f -a '(__gonghui_complete)'

      """
    }
  }
}
