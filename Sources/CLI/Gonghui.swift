/// The program: nouns, each with its verbs.
enum Gonghui {
  /// Every first word of a command, in the order of help.
  static let words = [
    "init", "demo", "union", "officer", "member", "person", "honour", "case", "fund", "scheme",
    "rule", "code", "employer", "id", "search", "import", "export", "template", "report", "log",
    "undo", "backup", "restore", "doctor", "completions",
  ]
}
