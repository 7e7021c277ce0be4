/// What a connection keeps of the transaction under way.
final class Work {
  /// Records what changes, while a batch is being written.
  var recorder: JournalRecorder?
  /// How many savepoints are open.
  var depth = 0
  /// Appended rows may be taken back: an undo is under way.
  var isUndoing = false
  /// What the statement under way inserts.
  var feed: RowFeed?
}
