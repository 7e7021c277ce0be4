import Exchange
import Records

extension ReportCommand {
  /// Whether a report's file is as it was made, and whether today's records still say so.
  struct Verify: LineCommand {
    var file = ""
    var reveal = false
    var knownAt: String?
    static let path = ["report"]
    static let name = "verify"
    static let summary = Text(
      en: "Verify a report file: same, restated or altered.", zh: "核对报表文件：一致、资料有更正，还是文件被改动。")
    static let examples = [
      "report growth --from 2017-01-01 --to 2017-12-31 --format csv -o growth.csv",
      "report verify growth.csv",
    ]
    static let form = Form<Verify> {
      Field(
        \.file, "file", en: "A report's file, with its side file beside it", zh: "报表文件，旁边要有它的附带文件"
      ).subject()
      Field(
        \.reveal, "reveal", en: "Full identities; needs --reason and is logged",
        zh: "显示完整证件信息；须写 --reason，并记入查阅日志")
      Field(
        \.knownAt, "known_at",
        en: "Compare with the records as this batch left them, not with today's",
        zh: "与该批次之后的资料比较，而不是现有资料")
    }

    func run(_ line: Line) throws -> Ending {
      var settings = try Session.settings(line.common, "report verify")
      settings.isRevealed = reveal
      settings.knownAt = try knownAt.map { try number($0, of: "--known-at") }
      let session = try Session(line.common, settings)
      let verdict = try session.office.verify(reportAt: file)
      for line in try session.office.write(verdict, to: try session.output()) { Console.note(line) }
      switch verdict.outcome {
      case .same: break
      case .restated: throw Ending.findings
      case .altered: throw Answered(.integrity, "report.altered", ["path": .text(file)])
      }
      return .done
    }
  }
}
