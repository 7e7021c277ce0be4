import Federation
package import Records
import Tabular

/// What a report file was made of, everything settled: with the records as a batch left them, the
/// same order gives the same bytes on any day, on any machine.
package struct ReportOrder: Equatable, Sendable {
  /// Which report: `growth`, as in `gonghui report growth`.
  package let report: String
  /// With nothing left open.
  package let request: ReportRequest
  /// The day the records were looked at.
  package let asOf: Day
  /// The day the office was at when the report was made.
  package let today: Day
  let language: Language
  let form: OutputFormat
  /// With full identities.
  let isRevealed: Bool
  /// Written for a file, not for a pipe.
  let isFile: Bool

  /// The command that gives the same report, with the records as `batch` left them.
  func command(knownAt batch: Int64) -> String {
    var words = ["gonghui", "report", report]
    for (name, text) in request.texts where name != "by" || !request.hidesStep {
      let name = name == "counted_by" ? "by" : name
      words.append("--" + name.split(separator: "_").joined(separator: "-"))
      if !ReportRequest.flags.contains(name) { words.append(Self.quoted(text)) }
    }
    words += ["--as-of", asOf.text, "--known-at", String(batch)]
    words += ["--format", form.rawValue, "--lang", language.rawValue]
    if isRevealed { words.append("--reveal") }
    return words.joined(separator: " ")
  }

  private static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0"..."9" ~= $0
        || "-_./:".unicodeScalars.contains($0)
    }
    return isPlain && !text.isEmpty
      ? text
      : "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
