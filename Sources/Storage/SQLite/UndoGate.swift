import CSQLite

/// The function `undoing()` that the triggers of append-only tables ask.
///
/// Only our connections register it, and it says 1 only while an undo takes appended rows back;
/// in any other program the trigger fails for want of the function, so the row stays. It is
/// declared innocuous because `trusted_schema` is off: <https://sqlite.org/c3ref/c_deterministic.html>
enum UndoGate {
  static func register(on handle: OpaquePointer, work: Work) {
    // Unretained: the connection owns both and closes the handle first.
    let context = unsafe Unmanaged.passUnretained(work).toOpaque()
    unsafe sqlite3_create_function_v2(
      handle, "undoing", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, context,
      { call, _, _ in
        let work = unsafe Unmanaged<Work>.fromOpaque(sqlite3_user_data(call)!).takeUnretainedValue()
        unsafe sqlite3_result_int(call, work.isUndoing ? 1 : 0)
      }, nil, nil, nil)
  }
}
