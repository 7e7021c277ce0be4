import Federation
import Records
import Tabular

/// What stands beside a report's file, named after it: how it was made, and from which bytes it is
/// known again. Never within the data, so that the data stays as other programs want it.
struct SideFile: Equatable {
  static let suffix = ".report.json"
  /// The version of this form. A newer one is refused, not guessed at.
  static let version: Int64 = 1

  let order: ReportOrder
  let basis: ReportBasis
  /// The dated rows of the rules that the figures stand on.
  let rules: [RuleRow]
  let rowCount: Int64
  let byteCount: Int64
  /// SHA-256, in hexadecimal.
  let digest: String
  let program: String

  struct RuleRow: Equatable {
    let name: String
    let from: String
  }

  init(
    _ order: ReportOrder, _ basis: ReportBasis, _ run: ReportRun, digest: String, byteCount: Int64
  ) {
    self.order = order
    self.basis = basis
    rules = run.rules.map { RuleRow(name: $0.name, from: $0.from.text) }
    rowCount = Int64(run.rowCount)
    self.byteCount = byteCount
    self.digest = digest
    program = Program.version
  }

  /// A member a line, so that people can read it as well.
  func text() -> String {
    JSONValue.object([
      .init("kind", "gonghui.report"), .init("version", .integer(Self.version)),
      .init("report", .text(order.report)),
      .init("command", .text(order.command(knownAt: basis.batch))),
      .init(
        "parameters", .object(order.request.texts.map { .init($0.name, .text($0.text)) })),
      .init("as_of", .text(order.asOf.text)), .init("made_on", .text(order.today.text)),
      .init("language", .text(order.language.rawValue)),
      .init("format", .text(order.form.rawValue)), .init("revealed", .flag(order.isRevealed)),
      .init("office", .integer(basis.office)), .init("batch", .integer(basis.batch)),
      .init("batch_hash", .text(basis.hash)),
      .init(
        "rules",
        .array(rules.map { ["name": .text($0.name), "from": .text($0.from)] })),
      .init("rows", .integer(rowCount)), .init("bytes", .integer(byteCount)),
      .init("sha256", .text(digest)), .init("program", .text(program)),
    ]).page()
  }

  /// Reads what `text()` writes.
  ///
  /// - Throws: `report.side_file_damaged`, an integrity problem; `report.side_file_newer`.
  init(_ bytes: [UInt8], path: String) throws {
    let damaged = Problem(.integrity, "report.side_file_damaged", ["path": .text(path)])
    guard let json = try? JSONReader.read(bytes), json["kind"]?.text == "gonghui.report",
      let version = json["version"]?.integer
    else { throw damaged }
    guard version <= Self.version else {
      throw Problem(.file, "report.side_file_newer", ["path": .text(path)])
    }
    func text(_ name: String) throws -> String {
      guard let text = json[name]?.text else { throw damaged }
      return text
    }
    func integer(_ name: String) throws -> Int64 {
      guard let number = json[name]?.integer, number >= 0 else { throw damaged }
      return number
    }
    guard let language = Language(rawValue: try text("language")),
      let form = OutputFormat(rawValue: try text("format")),
      let asOf = try? Day(parsing: try text("as_of")),
      let today = try? Day(parsing: try text("made_on")),
      case .flag(let isRevealed)? = json["revealed"],
      let request = try? ReportRequest(
        texts: (json["parameters"]?.members ?? []).map { ($0.name, $0.value.text ?? "") })
    else { throw damaged }
    order = ReportOrder(
      report: try text("report"), request: request, asOf: asOf, today: today, language: language,
      form: form, isRevealed: isRevealed, isFile: true)
    basis = ReportBasis(
      office: try integer("office"), batch: try integer("batch"), hash: try text("batch_hash"))
    rules = (json["rules"]?.elements ?? []).map {
      RuleRow(name: $0["name"]?.text ?? "", from: $0["from"]?.text ?? "")
    }
    rowCount = try integer("rows")
    byteCount = try integer("bytes")
    digest = try text("sha256")
    program = try text("program")
  }
}
