import CSQLite
import Glibc

/// Waits for another process's lock with short random sleeps, up to a limit.
///
/// SQLite's own `busy_timeout` sleeps in fixed, growing steps, so that of two busy writers one
/// can starve for seconds. <https://sqlite.org/c3ref/busy_handler.html>
@safe struct BusyHandler {
  /// One wait: since when it lasts and for how long at most, in milliseconds.
  private struct Wait {
    var startedAt: Int64 = 0
    let limit: Int64
  }

  /// SQLite hands it back to the callback.
  private let wait: UnsafeMutablePointer<Wait>

  init(installedOn handle: OpaquePointer, limit: Int64) {
    unsafe wait = .allocate(capacity: 1)
    unsafe wait.initialize(to: Wait(limit: limit))
    unsafe sqlite3_busy_handler(
      handle,
      { context, tries in
        let wait = unsafe context!.assumingMemoryBound(to: Wait.self)
        if tries == 0 { unsafe wait.pointee.startedAt = Clock.monotonicMilliseconds() }
        let waited = unsafe Clock.monotonicMilliseconds() - wait.pointee.startedAt
        guard unsafe waited < wait.pointee.limit else { return 0 }
        // The first tries are eager; a long wait does not burn the processor.
        usleep(tries < 2_000 ? .random(in: 50...250) : .random(in: 1_000...5_000))
        return 1
      }, wait)
  }

  func free() {
    unsafe wait.deinitialize(count: 1)
    unsafe wait.deallocate()
  }
}
