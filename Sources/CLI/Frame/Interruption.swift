import Glibc
import Synchronization

/// Ctrl-C. The first one asks the work to stop at its next safe place, the second one kills.
enum Interruption {
  private static let flag = Atomic<Bool>(false)

  /// Whether the user pressed Ctrl-C.
  static var requested: Bool { flag.load(ordering: .relaxed) }

  /// Ends the command with status 130 when Ctrl-C was pressed. Long work calls this between steps
  /// and inside a transaction, which then rolls back.
  static func check() throws(Ending) {
    if requested { throw .interrupted }
  }

  /// Starts to listen, and leaves a closed pipe and the limit on a file's size (`ulimit -f`) to be
  /// seen by whoever writes.
  static func listen() {
    // Made here, as a signal handler must not be the first to touch a lazy global.
    flag.store(false, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interruption.interrupt() }
    // "SA_RESETHAND: Restore the signal action to the default upon entry to the signal handler."
    // Without SA_RESTART, so that a read from a terminal ends too.
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  private static func interrupt() { flag.store(true, ordering: .relaxed) }
}
