import CSQLite
import Glibc

extension Connection {
  /// Copies the whole file into another, page by page: <https://sqlite.org/backup.html>
  ///
  /// Readers of the target see its old or its new state. Inside a read transaction the copy is
  /// of one moment, however long it takes.
  ///
  /// - Parameter progress: pages done and pages in all.
  func copyPages(
    to target: borrowing Connection, progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws {
    guard let copy = unsafe sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw target.failure(unsafe sqlite3_extended_errcode(target.handle))
    }
    let code = unsafe steps(of: copy, progress)
    let end = unsafe sqlite3_backup_finish(copy)
    guard code == SQLITE_DONE, end == SQLITE_OK else {
      throw SQLiteError(
        code: code == SQLITE_DONE ? end : code, message: "the copy stopped", sql: nil)
    }
  }

  /// - Returns: `SQLITE_DONE`, or the code that stopped it.
  private func steps(of copy: OpaquePointer, _ progress: (Int, Int) -> Void) -> Int32 {
    let pagesPerStep: Int32 = 1_024
    let start = Clock.monotonicMilliseconds()
    while true {
      let code = unsafe sqlite3_backup_step(copy, pagesPerStep)
      switch code & 0xff {
      case SQLITE_OK, SQLITE_DONE:
        let total = unsafe Int(sqlite3_backup_pagecount(copy))
        let left = unsafe Int(sqlite3_backup_remaining(copy))
        progress(total - left, total)
        if code == SQLITE_DONE { return code }
      case SQLITE_BUSY, SQLITE_LOCKED:
        // The busy handler is not asked on every path of a copy.
        guard Clock.monotonicMilliseconds() - start < limits.lockMilliseconds else { return code }
        usleep(5_000)
      default: return code
      }
    }
  }
}
