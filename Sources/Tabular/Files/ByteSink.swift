import Glibc

/// Where bytes go: a file descriptor behind a buffer, or memory.
///
/// Nothing is written by itself at the end: whoever writes calls `flush()`, because that can fail.
package final class ByteSink {
  /// Enough to make system calls rare: 256 KiB.
  private static let capacity = 1 << 18

  private let descriptor: Int32?
  /// How messages call the destination: the path as typed, or `-`.
  private let path: String
  private var buffer: [UInt8] = []
  /// Sees all bytes on their way out, part by part.
  package var witness: (([UInt8]) -> Void)?

  /// Writes to an open descriptor, which stays the caller's to close.
  package init(descriptor: Int32, path: String = "-") {
    self.descriptor = descriptor
    self.path = path
    buffer.reserveCapacity(Self.capacity + Self.capacity / 4)
  }

  /// Keeps everything in `contents`.
  package init() {
    descriptor = nil
    path = "-"
  }

  /// What an in-memory sink has received.
  package var contents: [UInt8] { buffer }

  /// Lets a closed pipe be an error (`output.closed`) instead of the end of the program.
  package static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Throws, like every method here, `output.closed`, `output.disk_full` or `output.failed`.
  package func write(_ text: String) throws(TabularError) {
    buffer.append(contentsOf: text.utf8)
    try makeRoom()
  }

  /// Takes bytes; they may wait in memory until there are enough.
  package func write(_ bytes: [UInt8]) throws(TabularError) {
    buffer.append(contentsOf: bytes)
    try makeRoom()
  }

  /// Takes bytes that are another's; they may wait in memory until there are enough.
  package func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(TabularError) {
    unsafe buffer.append(contentsOf: bytes)
    try makeRoom()
  }

  /// Takes bytes; they may wait in memory until there are enough.
  package func write(_ byte: UInt8) throws(TabularError) {
    buffer.append(byte)
    try makeRoom()
  }

  /// Hands everything to the system.
  package func flush() throws(TabularError) {
    guard let descriptor else { return }
    witness?(buffer)
    // What failed is not tried again: the destination is gone, and the caller has been told.
    defer { buffer.removeAll(keepingCapacity: true) }
    var written = 0
    while written < buffer.count {
      let answer = SystemCall.retrying {
        unsafe buffer.withUnsafeBytes { bytes in
          let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
          return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        }
      }
      switch answer {
      case .done(let count): written += count
      // A pipe that someone else made non-blocking.
      case .failed(EAGAIN): waitUntilWritable(descriptor)
      case .failed(let code): throw Self.failure(code, path: path)
      }
    }
  }

  private func makeRoom() throws(TabularError) {
    if buffer.count >= Self.capacity { try flush() }
  }

  private func waitUntilWritable(_ descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    unsafe poll(&request, 1, -1)
  }

  static func failure(_ code: Int32, path: String) -> TabularError {
    switch code {
    case EPIPE: TabularError(.outputClosed, ["path": path])
    case ENOSPC, EDQUOT: TabularError(.outputDiskFull, ["path": path])
    case EACCES, EPERM, EROFS: TabularError(.outputNoPermission, ["path": path])
    case ENOENT, ENOTDIR: TabularError(.outputNoDirectory, ["path": path])
    case EISDIR: TabularError(.outputIsDirectory, ["path": path])
    default: TabularError(.outputFailed, ["path": path, "code": String(code)])
    }
  }
}
