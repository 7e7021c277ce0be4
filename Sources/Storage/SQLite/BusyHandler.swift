import CSQLite
import Glibc

/// Waits for another process's lock with short random sleeps, up to a limit.
///
/// SQLite's own `busy_timeout` sleeps in fixed, growing steps, so that of two busy writers one
/// can starve for seconds. <https://sqlite.org/c3ref/busy_handler.html>
@safe struct BusyHandler {
  /// How long a command waits before it gives up with a conflict, in milliseconds.
  static let limitMilliseconds: Int64 = 10_000

  /// Since when the present wait lasts; SQLite hands it back to the callback.
  private let startedAt: UnsafeMutablePointer<Int64>

  init(installedOn handle: OpaquePointer) {
    unsafe startedAt = .allocate(capacity: 1)
    unsafe startedAt.initialize(to: 0)
    unsafe sqlite3_busy_handler(
      handle,
      { context, tries in
        let startedAt = unsafe context!.assumingMemoryBound(to: Int64.self)
        if tries == 0 { unsafe startedAt.pointee = Clock.monotonicMilliseconds() }
        let waited = unsafe Clock.monotonicMilliseconds() - startedAt.pointee
        guard waited < BusyHandler.limitMilliseconds else { return 0 }
        // The first tries are eager; a long wait does not burn the processor.
        usleep(tries < 2_000 ? .random(in: 50...250) : .random(in: 1_000...5_000))
        return 1
      }, startedAt)
  }

  func free() {
    unsafe startedAt.deinitialize(count: 1)
    unsafe startedAt.deallocate()
  }
}
