import Domain
import Storage
import Tabular

/// What an undo did, ready to be told.
package struct Undone {
  /// The undo's own batch; `nil` when nothing was taken back, or in a rehearsal.
  package let batch: Int64?
  package let reversed: Int
  /// Each record that was left as it is, and why.
  package let kept: [String]
  /// The batch that took this one back before, if one did.
  package let alreadyBy: Int64?
  let json: JSONValue
}

extension Office {
  /// Takes back what a batch did, record by record; throws as `Federation.undo` does.
  package func undo(batch: Int64) throws -> Undone {
    let written = try federation.undo(batch: batch, settings.order)
    let outcome = written.result
    let kept = try read { db in
      try outcome.kept.map { record in
        (try db.recordName(of: record.root), record)
      }
    }
    let texts = try read { db in try kept.map { try said($0.0, $0.1.fate, in: db) } }
    return Undone(
      batch: written.batch?.id, reversed: outcome.reversedCount, kept: texts,
      alreadyBy: try read { db in try db.undoing(of: batch) },
      json: .object([
        .init("undone", .integer(batch)),
        .init("batch", written.batch.map { .integer($0.id) } ?? .null),
        .init("reversed", .integer(Int64(outcome.reversedCount))),
        .init(
          "kept",
          .array(
            zip(kept, texts).map { record, text in
              .object([
                .init("kind", .text(record.0.kind)), .init("key", .text(record.0.key)),
                .init("why", .text(text)),
              ])
            })),
      ]))
  }

  private func said(
    _ name: RecordName, _ fate: RecordUndo.Fate, in db: borrowing Connection
  ) throws -> String {
    var figures: Figures = ["kind": .text(words.kind(name.kind)), "key": .text(name.key)]
    guard case .kept(let reason, let later) = fate else {
      return words.say("table.undo.refused", figures: figures)
    }
    figures["batches"] = .text(
      later.isEmpty
        ? words["table.undo.outside"]
        : later.map(String.init).joined(separator: words["usage.list"]))
    switch reason {
    case .edited: return words.say("table.undo.edited", figures: figures)
    case .referredTo(let row), .needs(let row):
      let other = try db.recordName(of: row)
      // A later row of the record itself: it was changed since.
      if other == name { return words.say("table.undo.edited", figures: figures) }
      figures["other"] = .text("\(words.kind(other.kind)) \(other.key)")
      return words.say("table.undo.referred", figures: figures)
    case .bound(let row):
      let other = try db.recordName(of: row)
      figures["other"] = .text("\(words.kind(other.kind)) \(other.key)")
      return words.say("table.undo.bound", figures: figures)
    case .constraint: return words.say("table.undo.constraint", figures: figures)
    }
  }

  /// Writes an undo's outcome as an object, for scripts.
  package func write(_ undone: Undone, to output: Output) throws {
    try output.text(undone.json.render() + "\n")
  }
}
