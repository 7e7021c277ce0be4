/// How long and how much a connection takes before it gives up or puts away.
package struct Limits: Sendable {
  package static let usual = Limits()

  /// How long a command waits for another process's lock before `FileError.locked`.
  package var lockMilliseconds: Int64
  /// How much of a batch is held in memory before it is put away as a chunk.
  package var chunkBytes: Int64

  package init(lockMilliseconds: Int64 = 10_000, chunkBytes: Int64 = 16 << 20) {
    self.lockMilliseconds = lockMilliseconds
    self.chunkBytes = chunkBytes
  }
}
