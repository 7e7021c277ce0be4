import Exchange
import Federation
import Glibc
import Records
import Synchronization

/// The reader of our output went away, as `head` does. The command ends quietly with status 0.
struct ClosedPipe: Error {}

/// Where a command's texts go: data to standard output, everything else to standard error.
enum Console {
  /// Writes data. Throws `ClosedPipe`, or `output.disk_full` or `output.failed`.
  static func data(_ text: String) throws {
    guard let code = write(text, to: STDOUT_FILENO) else { return }
    if code == EPIPE { throw ClosedPipe() }
    throw Problem.unwritableOutput(code)
  }

  /// Notes and warnings of a command whose errors a script reads. They wait for its end: an error is
  /// alone on standard error.
  private static let waiting = Mutex<[String]>([])

  /// A line about what happened, unless `--quiet`.
  static func note(_ line: String) {
    guard !Speech.invocation.arguments.contains("--quiet") else { return }
    tell(line)
  }

  /// A warning, which `--quiet` does not silence.
  static func warning(_ message: String) {
    tell(say("usage.warning", ["message": .text(message)]))
  }

  /// One of the things that a verb looked for, or why it left a record as it is. A script reads them
  /// in the verb's answer.
  static func finding(_ line: String) {
    guard !Speech.invocation.wantsJSON else { return }
    error(line)
  }

  private static func tell(_ line: String) {
    guard Speech.invocation.wantsJSON else { return error(line) }
    waiting.withLock { $0.append(line) }
  }

  /// Says what waited: the command ended without an error.
  static func release() {
    for line in waiting.withLock({ $0 }) { error(line) }
  }

  /// An object for a program on standard error.
  static func error(json: String) {
    _ = write(json + "\n", to: STDERR_FILENO)
  }

  /// A line on standard error, of which no value can drive the terminal. When that fails there is
  /// nobody left to tell.
  static func error(_ line: String) {
    _ = write(ScreenText.harmless(line) + "\n", to: STDERR_FILENO)
  }

  /// Writes all of it; the error code of the write that failed, if one did.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        // An empty buffer, which alone has no address, does not come here.
        let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        done += count
      }
      return nil
    }
  }
}
