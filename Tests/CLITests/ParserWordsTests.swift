import ArgumentParser
import Exchange
import Federation
import Records
import Testing

@testable import CLI

/// One test per message of the parser, each provoked for real and said in both languages.
struct ParserWordsTests {
  private func expect(
    _ arguments: [String], _ zh: String, _ en: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for (language, text) in [(Language.zh, zh), (.en, en)] {
      let words = Words(language)
      let error = try #require(throws: (any Error).self, sourceLocation: sourceLocation) {
        var command = try Sample.parseAsRoot(arguments)
        try command.run()
      }
      let problem = ParserWords(words).problem(Sample.message(for: error))
      #expect(words.say(problem) == text, sourceLocation: sourceLocation)
      #expect(problem.kind == .usage, sourceLocation: sourceLocation)
    }
  }

  @Test func `an unknown option`() throws {
    try expect(
      ["plain", "A", "--zzzzzz"], "没有“--zzzzzz”这个选项。", "There is no option '--zzzzzz'.")
  }

  @Test func `a misspelt option`() throws {
    try expect(
      ["plain", "A", "--nmae", "B"], "没有“--nmae”这个选项。您是不是要用“--name”？",
      "There is no option '--nmae'. Did you mean '--name'?")
  }

  @Test func `an option without its value`() throws {
    try expect(
      ["plain", "A", "--name"], "“--name <NAME>”后面缺少值。",
      "A value is missing after '--name <NAME>'.")
  }

  @Test func `a group of letters that ends in an option without its value`() throws {
    try expect(
      ["plain", "A", "-xn"],
      "没有“-xn”这个选项。\n或者：“-n <NAME>”后面缺少值。（见“-xn”）",
      "There is no option '-xn'.\nor: A value is missing after '-n <NAME>'. (in '-xn')")
  }

  @Test func `a value for an option that takes none`() throws {
    try expect(
      ["plain", "A", "--extra=yes"], "“--extra”后面不带值，却写了“yes”。",
      "'--extra' takes no value, but 'yes' was given.")
  }

  @Test func `one argument too many`() throws {
    try expect(
      ["plain", "A", "B"], "多出了参数“B”。", "The argument 'B' is one too many.")
  }

  @Test func `several arguments too many`() throws {
    try expect(
      ["plain", "A", "B", "C"], "多出了 2 个参数：“B”、“C”。",
      "2 arguments are too many: 'B', 'C'.")
  }

  @Test func `two options of which only one can be used`() throws {
    try expect(
      ["strict", "--up", "--down"], "“--down”与前面的“--up”只能用一个。",
      "Only one of '--down' and the earlier '--up' can be used.")
    try expect(
      ["strict", "-ud"], "“-ud”与前面的“-ud”只能用一个。",
      "Only one of '-ud' and the earlier '-ud' can be used.")
  }

  @Test func `a missing argument`() throws {
    try expect(["plain"], "缺少必填的“<CODE>”。", "The argument '<CODE>' is missing.")
  }

  @Test func `one of several missing`() throws {
    try expect(
      ["strict"], "以下至少要有一个：“--up”、“--down”。", "One of these is missing: '--up', '--down'.")
  }

  @Test func `a value that is none of a few choices`() throws {
    try expect(
      ["strict", "--up", "--size", "huge"],
      "“--size <size>”不能是“huge”，请用其中之一：small、middle、large。",
      "'--size <size>' cannot be 'huge'. Give one of: small, middle, large.")
  }

  @Test func `a value that is none of many choices`() throws {
    try expect(
      ["strict", "--up", "--colour", "pink"],
      "“--colour <colour>”不能是“pink”，请用其中之一：red、green、blue、white、black、grey。",
      "'--colour <colour>' cannot be 'pink'. "
        + "Give one of: red, green, blue, white, black, grey.")
  }

  @Test func `a value that is of another type`() throws {
    try expect(
      ["strict", "--up", "--count", "many"], "“--count <count>”不能是“many”。",
      "'--count <count>' cannot be 'many'.")
  }

  @Test func `a value that a transform refuses`() throws {
    try expect(
      ["strict", "--up", "--even", "1"], "“--even <even>”不能是“1”：it is odd",
      "'--even <even>' cannot be '1': it is odd")
  }

  @Test func `an option that is not well formed`() throws {
    try expect(["plain", "A", "-=b"], "选项“-=b”写法不对。", "The option '-=b' is not well formed.")
  }

  @Test func `a shell without completions`() throws {
    try expect(
      ["--generate-completion-script", "tcsh"],
      "不能为“tcsh”生成补全脚本。\n请用 --generate-completion-script=<shell>，可选：zsh、bash、fish",
      "No completion script can be made for 'tcsh'.\n"
        + "Use --generate-completion-script=<shell> with one of: zsh, bash, fish")
  }

  /// Messages that a well declared tree cannot provoke.
  @Test(arguments: [
    (
      "Can't autodetect a supported shell.\n"
        + "Please use --generate-completion-script=<shell> with one of:\n    zsh bash fish",
      "认不出当前的 shell。\n请用 --generate-completion-script=<shell>，可选：zsh、bash、fish",
      "The shell in use is not known.\n"
        + "Use --generate-completion-script=<shell> with one of: zsh, bash, fish"
    ),
    ("Missing required subcommand.", "缺少子命令。", "A subcommand is missing."),
    (
      "Command 'a' is not a parent of the current command.", "“a”不是当前命令的上级。",
      "'a' is no parent of this command."
    ),
    (
      "Internal error. Invalid state while parsing command-line arguments.",
      "程序内部错误：命令行没有解析成功。", "Internal error: the command line could not be parsed."
    ),
    (
      "No value set for non-argument var a. Replace with a static variable, or let constant.",
      "程序内部错误：“a”没有声明为参数。", "Internal error: 'a' is not declared as an argument."
    ),
    ("我们自己的话", "我们自己的话", "我们自己的话"),
  ])
  func `a message that only a fault of ours provokes`(message: String, zh: String, en: String) {
    #expect(Words(.zh).say(ParserWords(Words(.zh)).problem(message)) == zh)
    #expect(Words(.en).say(ParserWords(Words(.en)).problem(message)) == en)
  }
}
