import Federation
import Records
import Storage
import Tabular

/// What an undo did, ready to be told.
package struct Undone {
  /// The undo's own batch; `nil` when nothing was taken back, or in a rehearsal.
  package let batch: Int64?
  package let reversed: Int
  /// Each record that was left as it is, and why.
  package let kept: [String]
  /// The batches that stand in the way of what was kept, the latest first: the order in which they
  /// would have to be undone.
  package let first: [Int64]
  /// The batch that took this one back before, if one did.
  package let alreadyBy: Int64?
  let json: JSONValue
}

extension Office {
  /// Takes back what a batch did, record by record; throws as `Federation.undo` does.
  package func undo(batch: Int64) throws -> Undone {
    var kept: [(name: RecordName, fate: RecordUndo.Fate)] = []
    var texts: [String] = []
    var first: [Int64] = []
    var alreadyBy: Int64?
    let written = try federation.undo(batch: batch, settings.order) { outcome, db in
      for record in outcome.kept {
        kept.append((try db.recordName(of: record.root), record.fate))
      }
      let cancelled = kept.isEmpty ? [] : try db.cancelledBatches()
      for one in kept {
        texts.append(try said(one.name, one.fate, without: cancelled, in: db))
      }
      first = Set(kept.flatMap { $0.fate.laterBatches }).subtracting(cancelled).sorted(by: >)
      alreadyBy = try db.undoing(of: batch)
    }
    let outcome = written.result
    return Undone(
      batch: written.batch?.id, reversed: outcome.reversedCount, kept: texts, first: first,
      alreadyBy: alreadyBy,
      json: .object([
        .init("undone", .integer(batch)),
        .init("batch", written.batch.map { .integer($0.id) } ?? .null),
        .init("reversed", .integer(Int64(outcome.reversedCount))),
        .init("undo_first", .array(first.map(JSONValue.integer))),
        .init(
          "kept",
          .array(
            zip(kept, texts).map { record, text in
              .object([
                .init("kind", .text(record.name.kind)), .init("key", .text(record.name.key)),
                .init("why", .text(text)),
              ])
            })),
      ]))
  }

  private func said(
    _ name: RecordName, _ fate: RecordUndo.Fate, without cancelled: Set<Int64>,
    in db: borrowing Connection
  ) throws -> String {
    var figures: Figures = ["kind": .text(words.kind(name.kind)), "key": .text(name.key)]
    guard case .kept(let reason, let later) = fate else {
      return words.say("table.undo.refused", figures: figures)
    }
    // What was done and taken back again changed nothing; it is named where nothing else is.
    let standing = later.filter { !cancelled.contains($0) }
    figures["batches"] = .text(
      later.isEmpty
        ? words["table.undo.outside"] : words.list(standing.isEmpty ? later : standing))
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

extension RecordUndo.Fate {
  /// The batches that came between, of a record that was kept.
  fileprivate var laterBatches: [Int64] {
    if case .kept(_, let later) = self { later } else { [] }
  }
}
