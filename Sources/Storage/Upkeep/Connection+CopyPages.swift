import CSQLite
import Glibc

extension Connection {
  /// Copies the whole file into another, page by page: <https://sqlite.org/backup.html>
  ///
  /// Readers of the target see its old or its new state. Inside a read transaction the copy is
  /// of one moment, however long it takes.
  ///
  /// - Parameters:
  ///   - whenLocked: runs once the target is locked for other writers, before its content is
  ///     replaced. If it throws, the target stays as it was.
  ///   - progress: pages done and pages in all.
  func copyPages(
    to target: borrowing Connection, whenLocked: () throws -> Void = {},
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws {
    guard let copy = unsafe sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw target.failure(unsafe sqlite3_extended_errcode(target.handle))
    }
    var code: Int32
    do {
      // The first step takes the lock and holds it to the end.
      code = unsafe step(copy, pages: 1)
      if code == SQLITE_OK || code == SQLITE_DONE { try whenLocked() }
      while code == SQLITE_OK {
        code = unsafe step(copy, pages: 1_024)
        let total = unsafe Int(sqlite3_backup_pagecount(copy))
        let left = unsafe Int(sqlite3_backup_remaining(copy))
        progress(total - left, total)
      }
    } catch {
      unsafe sqlite3_backup_finish(copy)
      throw error
    }
    let end = unsafe sqlite3_backup_finish(copy)
    guard code == SQLITE_DONE, end == SQLITE_OK else {
      throw SQLiteError(
        code: code == SQLITE_DONE ? end : code, message: "the copy stopped", sql: nil)
    }
  }

  /// Copies some pages, waiting for locks: the busy handler is not asked on every path of a copy.
  private func step(_ copy: OpaquePointer, pages: Int32) -> Int32 {
    let start = Clock.monotonicMilliseconds()
    while true {
      let code = unsafe sqlite3_backup_step(copy, pages)
      guard code & 0xff == SQLITE_BUSY || code & 0xff == SQLITE_LOCKED,
        Clock.monotonicMilliseconds() - start < limits.lockMilliseconds
      else { return code }
      usleep(5_000)
    }
  }
}
