import Exchange
import Federation
import Records
import Storage

/// docs/errors.md: every rule, problem, fault of a value and note, in both languages.
struct ErrorsPage {
  let zh = Words(.zh)
  let en = Words(.en)

  func text() throws -> String {
    let rules = try Federation.inMemory(today: Day(parsing: "2017-06-15")).store
      .read { db in
        try RuleName.allCases.flatMap { try Rule.all(of: $0, in: db) }
      }
    var parts = [Self.introduction]
    for name in RuleName.allCases { parts += rule(name, rules.filter { $0.name == name.rawValue }) }
    let kinds = try Self.kinds()
    parts.append(
      """
      ## Problems

      Why something was not done. `kind` is what `--format json` says in `error.kind`; it decides the
      exit status: `value`, `not_found` and `file` 1, `permission` 4, `conflict` 5, `integrity` 6, `usage` 64.
      """)
    parts.append(table("problem") { kinds[$0]?.sorted().joined(separator: ", ") ?? "" })
    parts.append(
      """
      ## Values

      Why a text is no value of its type. Said behind the field and the value, by `problem.value.refused`.
      """)
    parts.append(table("value"))
    parts.append("## Notes\n\nRight but unusual: written, and said beside the result.")
    parts.append(table("note"))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Errors

    Everything the program says when it does not do what it was asked, generated from its catalogue and
    from the rules of a new file. Names are stable; scripts may rely on them. `{…}` is a figure that the
    message carries, as in `error.figures` of `--format json`.

    ## Rules

    A rule's rows are dated. The period of the fact chooses the row, not the day of entry. *block* refuses
    with exit status 1 and writes nothing, *warn* writes and says so, *compare* only reports. What nobody
    has compared with the original is marked *unverified*; an office adds rows with its own documents
    (`gonghui rule add`).
    """

  private func rule(_ name: RuleName, _ rows: [Rule]) -> [String] {
    var lines = [
      "| From | Severity | Parameters | Ground | Quoted | Note |", "|---|---|---|---|---|---|",
    ]
    for row in rows {
      let ground = [row.document, row.article].compactMap { $0 }.joined(separator: " ")
      let mark = ground.isEmpty || row.isVerified ? "" : " (unverified)"
      let from = row.from == Day.first ? "always" : row.from.text
      let parameters = row.parameters == .blank ? "" : "`\(row.parameters.rawValue)`"
      lines.append(
        "| \(from) | \(row.severity.rawValue) | \(parameters) | \(ground)\(mark) "
          + "| \(row.quote ?? "") | \(row.note ?? "") |")
    }
    let key = "rule.\(name.rawValue)"
    return [
      "### \(name.rawValue)", lines.joined(separator: "\n"), "- \(zh[key])\n- \(en[key])",
    ]
  }

  /// A table of all texts of a topic, with what `kind` says of each name where it is given.
  private func table(_ topic: String, kind: ((String) -> String)? = nil) -> String {
    let head = kind == nil ? "| Name |" : "| Name | Kind |"
    var lines = [head + " 中文 | English |", kind == nil ? "|---|---|---|" : "|---|---|---|---|"]
    for key in (zh.topic(topic)?.keys ?? []).map(String.init) {
      let name = String(key.dropFirst(topic.count + 1))
      let said = kind.map { " \($0(name)) |" } ?? ""
      lines.append("| `\(name)` |\(said) \(Self.cell(zh[key])) | \(Self.cell(en[key])) |")
    }
    return lines.joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("<", with: "&lt;").replacing("\n", with: "<br>")
  }

  /// The kinds under which the sources throw each problem, as scripts see them.
  private static func kinds() throws -> [String: Set<String>] {
    var kinds: [String: Set<String>] = [:]
    for (_, source) in try Repository.texts("Sources", ending: ".swift") {
      for match in source.matches(
        of: /(?:Problem|self\.init)\(\s*\.([a-zA-Z]+),\s*"([a-z_.]+)"/)
      {
        let kind = match.1 == "notFound" ? "not_found" : String(match.1)
        kinds[String(match.2), default: []].insert(kind)
      }
    }
    return kinds
  }
}
