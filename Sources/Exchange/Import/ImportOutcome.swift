import Federation
import Records
import Storage
import Tabular

/// How an import ended, ready to be told.
package struct ImportOutcome {
  let summary: ImportSummary
  package let batch: Int64?
  /// The import that brought in the very same file before.
  let earlier: Batch?
  /// Whether all rows were taken back because some were refused, or would be.
  package let isRefused: Bool
  let isRehearsal: Bool
  let words: Words

  package var refused: Int { summary.refused }
  /// Whether the good rows went in.
  package var isWritten: Bool { !isRefused && !isRehearsal }

  /// Each fault in a line: where, what, why, what would be right.
  package var faults: [String] {
    summary.faults.map { fault in
      var figures: Figures = [
        "line": .count(fault.line), "reason": .text(fault.reason),
      ]
      var key = "table.import.fault"
      if let column = fault.column {
        figures["column"] = .text(column)
        figures["value"] = .text(fault.value ?? "")
        key += fault.value == nil ? ".missing" : ".value"
      }
      let text = words.say(key, figures: figures)
      guard let suggestion = fault.shownSuggestion else { return text }
      return words.say(
        "table.import.fault.suggestion",
        figures: ["fault": .text(text), "suggestion": .text(suggestion)])
    }
  }

  package var warnings: [String] {
    let columns = summary.ignoredColumns
    let ignored =
      columns.isEmpty
      ? []
      : [
        words.say(
          "table.import.ignored", figures: ["columns": .text(columns.joined(separator: ", "))])
      ]
    return ignored + summary.warnings.map { words.sayWithCitation($0) } + counted(summary.notes)
      + doubles
  }

  /// Who may be on record twice, with the row of each; how many, in the end.
  private var doubles: [String] {
    guard !summary.doubles.isEmpty else { return [] }
    let lines = summary.doubles.prefix(Self.doublesShown).map { double in
      words.say(
        double.otherLine == nil ? "table.import.double" : "table.import.double_within",
        figures: [
          "line": .count(double.line), "other_line": .count(double.otherLine ?? 0),
          "message": .text(words.say(double.finding)),
        ])
    }
    return lines + [
      words.say("table.import.doubles", figures: ["count": .count(summary.doubleRows)])
    ]
  }

  private static let doublesShown = 50

  /// Of the notes of one sort the first few, then how many more.
  private func counted(_ notes: [(name: String, text: String)]) -> [String] {
    var counts: [String: Int] = [:]
    var lines: [String] = []
    for note in notes {
      counts[note.name, default: 0] += 1
      if counts[note.name]! <= Self.notesShown { lines.append(note.text) }
    }
    for (_, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.notesShown {
      lines.append(
        words.say("table.import.more_notes", figures: ["count": .count(count - Self.notesShown)]))
    }
    return lines
  }

  private static let notesShown = 3

  /// The sum, and what else is to be said of the whole.
  var told: [String] {
    let skipped =
      summary.skipped == 0
      ? ""
      : " "
        + words.say("table.import.skipped", figures: ["skipped": .count(summary.skipped)])
    let figures: Figures = [
      "kind": .text(words.kind(summary.kind)), "read": .count(summary.read),
      "added": .count(summary.added), "changed": .count(summary.changed),
      "unchanged": .count(summary.unchanged), "skipped": .text(skipped),
      "refused": .count(summary.refused), "batch": .count(Int(batch ?? 0)),
    ]
    var told = [words.say(messageKey, figures: figures)]
    if isRefused, isRehearsal { told.append(words.say("table.import.would_refuse")) }
    guard let earlier else { return told }
    let new = summary.added + summary.changed
    let key = isRefused ? "" : new == 0 ? "_nothing" : "_rows"
    told.append(
      words.say(
        "table.import.same_file\(key)",
        figures: [
          "batch": .count(Int(earlier.id)), "at": .text(earlier.atUTC), "count": .count(new),
        ]))
    return told
  }

  /// Which sentence sums it up.
  private var messageKey: String {
    if isRehearsal { return "table.import.rehearsed" }
    if isRefused { return "table.import.refused" }
    return batch == nil ? "table.import.nothing_new" : "table.import.done"
  }

  var json: JSONValue {
    let faults = summary.faults.map { fault in
      JSONValue.object([
        .init("line", .integer(Int64(fault.line))),
        .init("column", fault.column.map(JSONValue.text) ?? .null),
        .init("value", fault.value.map(JSONValue.text) ?? .null),
        .init("reason", .text(fault.reason)),
        .init("suggestion", fault.shownSuggestion.map(JSONValue.text) ?? .null),
      ])
    }
    return .object([
      .init("kind", .text(summary.kind)), .init("batch", batch.map(JSONValue.integer) ?? .null),
      .init("written", .flag(isWritten)), .init("encoding", .text(summary.encoding)),
      .init("read", .integer(Int64(summary.read))),
      .init("added", .integer(Int64(summary.added))),
      .init("changed", .integer(Int64(summary.changed))),
      .init("unchanged", .integer(Int64(summary.unchanged))),
      .init("skipped", .integer(Int64(summary.skipped))),
      .init("refused", .integer(Int64(summary.refused))),
      .init(
        "same_file",
        earlier.map { earlier in
          .object([.init("batch", .integer(earlier.id)), .init("at", .text(earlier.atUTC))])
        } ?? .null),
      .init("faults", .array(faults)),
      .init("suspected_doubles", .integer(Int64(summary.doubleRows))),
      .init(
        "doubles",
        .array(
          summary.doubles.map { double in
            .object([
              .init("line", .integer(Int64(double.line))),
              .init("other_line", double.otherLine.map { .integer(Int64($0)) } ?? .null),
              .init("rule", .text(double.finding.rule.rawValue)),
              .init("message", .text(words.say(double.finding))),
            ])
          })),
    ])
  }
}
