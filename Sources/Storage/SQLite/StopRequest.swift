import CSQLite
import Synchronization

/// That somebody wants the work to stop (Ctrl-C). Statements under way end with `SQLITE_INTERRUPT`
/// then, even where no row comes out for long: while an index is made, in a count of millions.
package enum StopRequest {
  private static let flag = Atomic<Bool>(false)
  /// A fraction of a millisecond: <https://sqlite.org/c3ref/progress_handler.html>
  private static let instructions: Int32 = 20_000

  package static var isMade: Bool { flag.load(ordering: .relaxed) }

  /// May be called in a signal handler, once `withdraw` was called outside of one.
  package static func make() { flag.store(true, ordering: .relaxed) }

  package static func withdraw() { flag.store(false, ordering: .relaxed) }

  static func isHeard(by handle: OpaquePointer) {
    unsafe sqlite3_progress_handler(
      handle, instructions, { _ in StopRequest.isMade ? 1 : 0 }, nil)
  }
}
