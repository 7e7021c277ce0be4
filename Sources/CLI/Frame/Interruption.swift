import Exchange
import Federation
import Glibc
import Records
import Synchronization

/// Ctrl-C. The first one asks the work to stop at its next safe place, a later one kills.
///
/// Some programs that start others send it twice at once (`timeout` to its child and to the child's
/// group), and so does a nervous finger: within half a second it counts once. Killed, an export
/// would leave its unfinished file behind.
enum Interruption {
  private static let once: UInt64 = 500_000_000
  /// When Ctrl-C was first pressed, on the clock that only runs forward; 0 when it was not.
  private static let first = Atomic<UInt64>(0)

  /// Whether the user pressed Ctrl-C.
  static var requested: Bool { first.load(ordering: .relaxed) != 0 }

  /// Ends the command with status 130 when Ctrl-C was pressed. Long work calls this between steps
  /// and inside a transaction, which then rolls back.
  static func check() throws(Ending) {
    if requested { throw .interrupted }
  }

  /// Whether an error came of it: thrown by `check`, or by a statement that was under way.
  static func isCause(of error: any Error) -> Bool {
    switch Problem.explaining(error) {
    case Ending.interrupted: true
    case let problem as Problem: problem.name == "file.interrupted"
    default: false
    }
  }

  /// Starts to listen, and leaves a closed pipe and the limit on a file's size (`ulimit -f`) to be
  /// seen by whoever writes.
  static func listen() {
    // Made here, as a signal handler must not be the first to touch a lazy global.
    first.store(0, ordering: .relaxed)
    Federation.goOn()
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interruption.interrupt() }
    // Without SA_RESTART, so that a read from a terminal ends too.
    sigaction(SIGINT, &action, nil)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Calls nothing but what signal-safety(7) lists.
  private static func interrupt() {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    let earlier = first.load(ordering: .relaxed)
    if earlier == 0 {
      first.store(max(now, 1), ordering: .relaxed)
      Federation.stop()
    } else if now - earlier > once {
      // Ends the process as soon as this handler returns.
      signal(SIGINT, SIG_DFL)
      raise(SIGINT)
    }
  }
}
