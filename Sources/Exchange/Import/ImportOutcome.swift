import Domain
import Tabular

/// How an import ended, ready to be told.
package struct ImportOutcome {
  let summary: ImportSummary
  package let batch: Int64?
  /// Whether the good rows went in; not so after a refusal or in a rehearsal.
  package let isWritten: Bool
  let words: Words

  package var refused: Int { summary.refused }

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
      guard let suggestion = fault.suggestion else { return text }
      return text
        + words.say("table.import.fault.suggestion", figures: ["suggestion": .text(suggestion)])
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
  }

  /// The same note for many rows is said once, with its number.
  private func counted(_ notes: [String]) -> [String] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for note in notes {
      if counts[note] == nil { order.append(note) }
      counts[note, default: 0] += 1
    }
    return order.map { counts[$0]! > 1 ? "\($0) (×\(counts[$0]!))" : $0 }
  }

  /// Which sentence sums it up.
  var messageKey: String {
    if isWritten { return batch == nil ? "table.import.nothing_new" : "table.import.done" }
    return summary.faults.isEmpty ? "table.import.rehearsed" : "table.import.refused"
  }

  var json: JSONValue {
    let faults = summary.faults.map { fault in
      JSONValue.object([
        .init("line", .integer(Int64(fault.line))),
        .init("column", fault.column.map(JSONValue.text) ?? .null),
        .init("value", fault.value.map(JSONValue.text) ?? .null),
        .init("reason", .text(fault.reason)),
        .init("suggestion", fault.suggestion.map(JSONValue.text) ?? .null),
      ])
    }
    return .object([
      .init("kind", .text(summary.kind)), .init("batch", batch.map(JSONValue.integer) ?? .null),
      .init("written", .flag(isWritten)), .init("encoding", .text(summary.encoding)),
      .init("read", .integer(Int64(summary.read))),
      .init("added", .integer(Int64(summary.added))),
      .init("changed", .integer(Int64(summary.changed))),
      .init("unchanged", .integer(Int64(summary.unchanged))),
      .init("refused", .integer(Int64(summary.refused))),
      .init("faults", .array(faults)),
    ])
  }
}
