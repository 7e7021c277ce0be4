import Foundation
import Records
import Testing

/// The program as a whole, run as its users run it.
struct GonghuiTests {
  @Test func `no arguments, help and both its options show the same page`() throws {
    let page = try Program.run()
    #expect(page.status == 0)
    #expect(page.err == "")
    #expect(page.out.hasPrefix("Records of a provincial trade-union federation"))
    for arguments in [["help"], ["-h"], ["--help"], ["--quiet"], ["--lang", "en", "--help"]] {
      #expect(try Program.run(arguments) == page, "\(arguments)")
    }
  }

  @Test(arguments: [
    ["help", "completions"], ["completions", "-h"], ["completions", "bash", "--help"],
    ["--lang=zh", "completions", "--help"], ["help", "--lang", "zh", "completions"],
  ])
  func `a command's help is in the user's language`(arguments: [String]) throws {
    let page = """
      输出 shell 的补全脚本。

      示例：
        gonghui completions bash > ~/.local/share/bash-completion/completions/gonghui
        gonghui completions zsh > ~/.zfunc/_gonghui
        gonghui completions fish > ~/.config/fish/completions/gonghui.fish

      用法：gonghui completions <SHELL>

      参数：
        <SHELL>                 SHELL；bash、zsh、fish

      通用选项：
        --db <FILE>             数据库文件；默认 $GONGHUI_DB，其次用户数据目录
        --actor <NAME>          操作人，记入日志
        --reason <TEXT>         原因，记入日志
        --lang <zh|en>          语言；默认取自 LC_ALL 或 LANG
        --format <FORM>         输出形式：table、csv、json、ndjson、xlsx
        -o, --output <FILE>     写入文件，形式随文件名
        --no-input              不等待标准输入
        --quiet                 不显示提示
        --no-color              不用颜色
        -h, --help              显示本页

      """
    let run = try Program.run(arguments, env: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(run == Program.Run(status: 0, out: page, err: ""))
  }

  @Test func `the version is one line`() throws {
    #expect(
      try Program.run("--version") == Program.Run(status: 0, out: "gonghui 0.1.0\n", err: ""))
  }

  @Test func `a misspelt command is not run, and the nearest is named`() throws {
    #expect(
      try Program.run("compeltions", "bash")
        == Program.Run(
          status: 64, out: "",
          err: """
            error: There is no “compeltions” in gonghui. Did you mean completions?
              See 'gonghui --help' for more information.

            """))
    #expect(
      try Program.run("compeltions", "--lang", "zh").err == """
        错误：gonghui 没有“compeltions”。是否想用 completions？
          详细说明：gonghui --help

        """)
  }

  @Test func `a missing argument says what it is and how the command is used`() throws {
    #expect(
      try Program.run("completions")
        == Program.Run(
          status: 64, out: "",
          err: """
            error: Missing: SHELL.
              See 'gonghui completions --help' for more information.

            """))
  }

  @Test func `a wrong option is refused in Chinese`() throws {
    #expect(
      try Program.run("completions", "bash", "--dbb", "x", env: ["LC_ALL": "zh_CN.UTF-8"])
        == Program.Run(
          status: 64, out: "",
          err: """
            错误：没有选项 --dbb。是否想用 --db？
              详细说明：gonghui completions --help

            """))
  }

  @Test func `a usage error is JSON for a script`() throws {
    let run = try Program.run("completions", "bash", "--dbb", "--format=json")
    #expect(run.status == 64)
    #expect(run.out == "")
    #expect(
      run.err == #"""
        {"error":{"kind":"usage","name":"usage.unknown_option_near",\#
        "message":"There is no option --dbb here. Did you mean --db?",\#
        "figures":{"option":"--dbb","suggestion":"--db"}}}

        """#)
  }

  @Test func `a bad value is refused with 1`() throws {
    #expect(
      try Program.run("completions", "tcsh")
        == Program.Run(
          status: 1, out: "",
          err: "error: SHELL cannot be 'tcsh'. Give one of: bash, zsh, fish.\n"))
    #expect(try Program.run("completions", "bash", "--lang", "fr").status == 1)
  }

  @Test func `completions know nouns, verbs, options and choices`() throws {
    func words(_ typed: String...) throws -> String {
      try Program.run(["completions", "words"] + typed).out
    }
    #expect(try words("hon") == "honour\n")
    #expect(try words("honour", "") == "add\nedit\nremove\nshow\nlist\n")
    #expect(try words("honour", "add", "--lev") == "--level\n")
    #expect(try words("export", "member", "--format", "c") == "csv\n")
    #expect(try words("import", "case") == "case\n")
    #expect(try words("restore", "") == "<file>\n")
    #expect(try words("log", "v") == "verify\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a completion script is one that its shell can read`(shell: String) throws {
    let script = try Program.run("completions", shell, "--lang", "zh")
    #expect(script.status == 0)
    guard let checker = Self.executable(shell) else { return }
    let process = Process()
    process.executableURL = checker
    process.arguments = ["-n"]
    let input = Pipe()
    process.standardInput = input
    try process.run()
    input.fileHandleForWriting.write(Data(script.out.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private static func executable(_ name: String) -> URL? {
    ["/bin/", "/usr/bin/"].map { URL(filePath: $0 + name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
  }

  @Test func `a reader that went away ends the command quietly`() throws {
    let process = try Program.process(["completions", "bash"])
    let out = Pipe()
    let err = Pipe()
    process.standardOutput = out
    process.standardError = err
    try out.fileHandleForReading.close()
    try process.run()
    process.waitUntilExit()
    try err.fileHandleForWriting.close()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(try err.fileHandleForReading.readToEnd() ?? Data() == Data())
  }

  @Test func `a full disk is told`() throws {
    let process = try Program.process(["completions", "bash"])
    let err = Pipe()
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = err
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    let text = try err.fileHandleForReading.readToEnd().map { String(decoding: $0, as: UTF8.self) }
    #expect(text?.hasPrefix("error: The disk is full. Standard output was not written") == true)
  }
}
