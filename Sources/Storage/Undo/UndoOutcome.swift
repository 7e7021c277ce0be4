/// What an undo did, record by record, ordered by their first changed row's table and id.
package struct UndoOutcome: Sendable, Equatable {
  package let batch: Int64
  package let records: [RecordUndo]

  package var reversedCount: Int { records.count { $0.fate == .reversed } }
  package var kept: [RecordUndo] { records.filter { $0.fate != .reversed } }
}

/// What an undo did to one record.
package struct RecordUndo: Sendable, Equatable {
  /// What became of a record.
  package enum Fate: Sendable, Equatable {
    /// All that the batch had done to it was taken back.
    case reversed
    /// Nothing of it was taken back.
    ///
    /// `laterBatches` are those that came in between, oldest first. Where a later edit or a
    /// referring row is the reason and there is none, another program was at work.
    case kept(because: KeptReason, laterBatches: [Int64])
    /// It is final: confirmed money, a closed period.
    case refused
  }

  /// The row that the record is named after.
  package let root: RowKey
  package let fate: Fate
  /// How many of its rows the batch had changed.
  package let rowCount: Int
}

/// Why an undo leaves a record as it is.
package enum KeptReason: Sendable, Equatable {
  /// A row of it is not as the batch left it.
  case edited
  /// A row that stays refers to a row that the undo would take away.
  case referredTo(by: RowKey)
  /// A row that the undo would bring back refers to one that will not be there.
  case needs(RowKey)
  /// It goes back only together with a record that stays.
  case bound(to: RowKey)
  /// The schema refuses it: another row has its number by now, say.
  case constraint
}
