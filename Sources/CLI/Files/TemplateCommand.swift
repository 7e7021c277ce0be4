import ArgumentParser
import Exchange
import Federation
import Records

/// `gonghui template KIND`: an empty file to fill in, with notes and a sample row.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: say("help.template"),
    discussion: say("help.template.examples"))
  @Argument(
    help: .kinds, completion: .list(Kind.all.map(\.name)))
  var kind: String
  @OptionGroup(title: say("usage.common_options")) var common: CommonOptions

  func run() throws {
    let kind = try Kind.required(kind)
    let form = try common.outputFormat(or: .csv)
    let output = try Output(path: common.output, form: form.rawValue)
    try Template(kind, Speech.words).write(to: output)
  }
}
