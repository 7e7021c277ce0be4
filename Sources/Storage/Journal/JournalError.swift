/// Why the journal cannot be read or followed.
package enum JournalError: Error, Equatable {
  /// A chunk's bytes are no changeset.
  case damaged
  /// A batch whose chunk was erased cannot be shown, undone or rewound.
  case erased(batch: Int64)
  case noSuchBatch(Int64)
  /// A batch of the program's own, such as the rows every file starts with, is not undone.
  case protected(batch: Int64)
  /// The file was changed by another program, so that it cannot be rewound to a batch.
  case alteredOutside(RowKey)
}
