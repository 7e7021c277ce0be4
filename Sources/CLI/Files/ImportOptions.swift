import ArgumentParser
import Exchange
import Federation
import Records

/// How the rows of a file are brought in, whatever the verb.
struct ImportOptions: ParsableArguments {
  @Flag(help: .words("help.option.keep_good")) var keepGood = false
  @Option(help: .words("help.option.errors", value: "FILE"), completion: .file())
  var errors: String?
  @Option(
    help: .words("help.option.encoding", value: "auto|utf-8|gb18030"),
    completion: .list(["auto", "utf-8", "gb18030"]))
  var encoding = "auto"

  /// The same without the parser.
  var plain: ImportChoice { ImportChoice(keepGood: keepGood, errors: errors, encoding: encoding) }

  func check(_ file: String) throws { try plain.check(file) }

  func run(_ job: FileImport, _ file: String, _ session: Session) throws {
    try plain.run(job, file, session)
  }
}
